import { tableName } from '../build/kit/table-names.ts';
import type { Forgetting } from '../erase/forget.ts';
import { inWords } from '../locales/spoken.ts';
import { alignedText, listed } from './text-table.ts';

export type ToldForgetting = Forgetting & {
  reports: string[];
  /** Editions, which were written with it; once it is forgotten, their records alone are left. */
  editions: string[];
  copies: string[];
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
    editions,
    copies,
    isDone,
    configPath = 'regulars.yaml',
  } = told;
  return [
    isDone
      ? inWords('Forgotten: what lies before {before}', { before })
      : inWords('Would be forgotten with --yes: what lies before {before}', { before }),
    '',
    alignedText(
      [inWords('Rows'), isDone ? inWords('removed') : inWords('to remove')],
      rows.map(({ table, count }) => [tableName(table, inWords), count]),
    ),
    ...(setAside > 0
      ? [
          '',
          inWords(
            '{count, plural, one {# row} other {# rows}} set aside: {isDone, select, true {the text was taken out} other {the text would be taken out}}',
            { count: setAside, isDone },
          ),
        ]
      : []),
    ...listed(
      inWords(
        'These exports still hold the rows; a load leaves them out, as long as forget_before stands in {path}:',
        { path: configPath },
      ),
      files,
    ),
    ...listed(
      inWords('These lines of decisions speak of days before it; take them out:'),
      decisions,
    ),
    ...listed(
      inWords('These reports were written with it; write them anew or delete them:'),
      reports,
    ),
    ...listed(
      isDone
        ? inWords('These editions were written with it and were removed, but for their records:')
        : inWords(
            'These editions were written with it and will be removed, but for their records:',
          ),
      editions,
    ),
    ...listed(
      inWords(
        'These databases beside it may be copies that still hold it; make them anew or delete them:',
      ),
      copies,
    ),
  ].join('\n');
}
