import type { Forgetting } from '../erase/forget.ts';
import { alignedText, listed } from './text-table.ts';

export type ToldForgetting = Forgetting & {
  reports: string[];
  isDone: boolean;
  configPath?: string | undefined;
};

/** Gives what forgetting removes, or has removed, and what it cannot reach. */
export function forgettingText(told: ToldForgetting): string {
  const {
    before,
    rows,
    setAside,
    files,
    decisions,
    reports,
    isDone,
    configPath = 'regulars.yaml',
  } = told;
  return [
    `${isDone ? 'Forgotten' : 'Would be forgotten with --yes'}: what lies before ${before}`,
    '',
    alignedText(
      ['Rows', isDone ? 'removed' : 'to remove'],
      rows.map(({ table, count }) => [table, count]),
    ),
    ...(setAside > 0
      ? ['', `${setAside} rows that were set aside ${isDone ? 'have lost' : 'lose'} their text`]
      : []),
    ...listed(
      `These exports still hold the rows; a load leaves them out, as long as forget_before stands in ${configPath}:`,
      files,
    ),
    ...listed('These lines of decisions speak of days before it; take them out:', decisions),
    ...listed('These reports were written with it; write them anew or delete them:', reports),
  ].join('\n');
}
