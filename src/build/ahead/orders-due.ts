import type { Tables } from '../../read/read.ts';
import type { Text } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { exactShareText } from '../kit/exact-share-text.ts';
import { rowsOf } from '../kit/rows.ts';

/** Which regulars who order are due or late by their own gaps, and what came of those a year ago; nothing where nobody is a regular by orders. */
export function ordersDue(tables: Tables, context: Context): Text[] {
  const { t, formats } = context;
  const [row] = rowsOf(tables, 'orders_due_total');
  if (!row || row.regular_count === 0) return [];
  const due = t(
    'Of {total, plural, one {one regular} other {# regulars}} who order, {due, number} are due within 30 days, a median of the own gaps after the last order, or overdue; {late, number} are late: quiet for longer than nine in ten of their own gaps.',
    { total: row.regular_count, due: row.due_count, late: row.late_count },
  );
  const text =
    row.record_on === null
      ? due
      : `${due} ${t(
          'On {day}, of those who were late {late} ordered again within 90 days, of the others {timely}.',
          {
            day: formats.day(row.record_on),
            late: exactShareText(row.late_again_count, row.late_before_count, context),
            timely: exactShareText(row.timely_again_count, row.timely_before_count, context),
          },
        )}`;
  return [{ type: 'text', text, source: 'orders_due_total' }];
}
