import type { Say } from '../build/kit/say.ts';
import { tableName } from '../build/kit/table-names.ts';
import type { SetAside } from '../read/set-aside.ts';
import { reasonText } from '../reasons/reason-text.ts';
import { printable } from '../text/printable.ts';

/** So many reasons are told one by one. */
const MOST_TOLD = 5;

/** Gives one line for each of the most frequent reasons why rows were set aside, with the place of the first row. */
export function setAsideLines(all: SetAside[], { t }: Say): string[] {
  const forgotten = all.filter(isForgotten);
  const reasons = all.filter((row) => !isForgotten(row));
  const lines = reasons.slice(0, MOST_TOLD).map((row) =>
    printable(
      t('{count} of {table}: {reason} ({isOne, select, true {} other {the first: }}{place})', {
        count: String(row.row_count),
        table: tableName(row.table_name, t),
        reason: reasonText(row.reasons, t),
        isOne: row.row_count === 1,
        place: placeOf(row),
      }),
    ),
  );
  const more = (reasons[0]?.reason_count ?? 0) - forgotten.length - lines.length;
  if (more > 0)
    lines.push(t('and for {more, plural, one {# more reason} other {# more reasons}}', { more }));
  return forgotten.length > 0 ? [...lines, forgottenLine(forgotten, t)] : lines;
}

/** True where nothing is wrong with the rows: the day from which on anything is kept leaves them out. */
function isForgotten({ reasons }: SetAside): boolean {
  return reasons.some(({ code }) => code === 'forgotten' || code === 'forgotten_customer');
}

function forgottenLine(forgotten: SetAside[], t: Say['t']): string {
  const counts = new Map<string, number>();
  for (const { table_name: table, row_count: count } of forgotten)
    counts.set(table, (counts.get(table) ?? 0) + count);
  const parts = [...counts].map(([table, count]) => `${count} ${tableName(table, t)}`).join(', ');
  return t('{parts}: left out, as forget_before of regulars.yaml says', { parts });
}

function placeOf({ path, line }: SetAside): string {
  return line === null ? `${path}` : `${path}:${line}`;
}
