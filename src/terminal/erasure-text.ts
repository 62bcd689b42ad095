import type { Erasure } from '../erase/erase.ts';
import { printable } from '../text/printable.ts';
import { alignedText, listed } from './text-table.ts';

export type ToldErasure = Erasure & { reports: string[]; isErased: boolean };

/** Gives what an erasure removes, or has removed, and what it cannot reach. */
export function erasureText(told: ToldErasure): string {
  const { customer, rows, files, decisions, reports, isErased } = told;
  const name = printable(`${customer.name} (${customer.customer_id})`);
  const head = isErased ? `Erased: ${name}` : `Would be erased with --yes: ${name}`;
  const table = rows.map(({ table, count }) => [table, count]);
  return [
    head,
    '',
    alignedText(['Rows', isErased ? 'removed' : 'to remove'], table),
    ...listed(
      'These exports still hold the rows; a load leaves them out, as long as erased.txt and erased.key stand beside regulars.yaml:',
      files,
    ),
    ...listed('These lines of decisions name the customer; take them out:', decisions),
    ...listed('These reports still name the customer; write them anew or delete them:', reports),
  ].join('\n');
}
