import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

/** How many wait for a ticket that was closed without an answer; nothing where there is none. */
export function closedUnanswered(tables: Tables, { t, formats }: Context): Block[] {
  const [row] = rowsOf(tables, 'closed_unanswered');
  if (!row) return [];
  const text = t(
    '{waits, plural, one {One of these questions is a ticket} other {# of these questions are tickets}} of {customers, plural, one {one customer} other {# customers}} that the help desk closed without an answer, the first on {day}. Closing is no answer, and no export says whether the customer still waits: so they stand here. {only, plural, =0 {All of these customers wait for something else too.} one {One of these customers waits for nothing else.} other {# of these customers wait for nothing else.}}',
    {
      waits: row.wait_count,
      customers: row.customer_count,
      only: row.only_customer_count,
      day: formats.day(row.first_closed_on),
    },
  );
  return [{ type: 'text', text, tone: 'note' }];
}
