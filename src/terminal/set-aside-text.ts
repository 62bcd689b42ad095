import type { Say } from '../build/kit/say.ts';
import { tableName } from '../build/kit/table-names.ts';
import type { SetAside } from '../read/set-aside.ts';
import { reasonText } from '../reasons/reason-text.ts';
import { printable } from '../text/printable.ts';

/** So many reasons are told one by one. */
const MOST_TOLD = 5;

/** Gives one line for each of the most frequent reasons why rows were set aside, with the place of the first row. */
export function setAsideLines(reasons: SetAside[], { t }: Say): string[] {
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
  const more = (reasons[0]?.reason_count ?? 0) - lines.length;
  if (more <= 0) return lines;
  return [
    ...lines,
    t('and for {more, plural, one {# more reason} other {# more reasons}}', { more }),
  ];
}

function placeOf({ path, line }: SetAside): string {
  return line === null ? `${path}` : `${path}:${line}`;
}
