import type { SetAside } from '../read/set-aside.ts';
import { printable } from '../text/printable.ts';

/** So many reasons are told one by one. */
const MOST_TOLD = 5;

/** Gives one line for each of the most frequent reasons why rows were set aside, with the place of the first row. */
export function setAsideLines(reasons: SetAside[]): string[] {
  const lines = reasons
    .slice(0, MOST_TOLD)
    .map((reason) =>
      printable(
        `${reason.row_count} of ${reason.table_name}: ${reason.reason} (${reason.row_count === 1 ? '' : 'the first: '}${placeOf(reason)})`,
      ),
    );
  const more = (reasons[0]?.reason_count ?? 0) - lines.length;
  return more > 0 ? [...lines, `and for ${more} more ${more === 1 ? 'reason' : 'reasons'}`] : lines;
}

function placeOf({ path, line }: SetAside): string {
  return line === null ? `${path}` : `${path}:${line}`;
}
