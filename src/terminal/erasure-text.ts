import type { Erasure } from '../erase/erase.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';

export type ToldErasure = Erasure & { reports: string[]; isErased: boolean };

/** Gives what an erasure removes, or has removed, and what it cannot reach. */
export function erasureText({ customer, rows, files, reports, isErased }: ToldErasure): string {
  const name = printable(`${customer.name} (${customer.customer_id})`);
  const head = isErased ? `Erased: ${name}` : `Would be erased with --yes: ${name}`;
  const table = rows.map(({ table, count }) => [table, count]);
  return [
    head,
    '',
    alignedText(['Rows', isErased ? 'removed' : 'to remove'], table),
    ...listed(
      'These exports still hold the rows; once they change, or in a new database, a load brings them back:',
      files,
    ),
    ...listed('These reports still name the customer; write them anew or delete them:', reports),
  ].join('\n');
}

function listed(title: string, paths: string[]): string[] {
  return paths.length > 0 ? ['', title, ...paths.map((path) => `  ${printable(path)}`)] : [];
}
