import { tableName } from '../build/kit/table-names.ts';
import type { Erasure } from '../erase/erase.ts';
import { inWords } from '../locales/spoken.ts';
import { printable } from '../text/printable.ts';
import { alignedText, listed } from './text-table.ts';

export type ToldErasure = Erasure & {
  reports: string[];
  /** Lists, results and copies of journeys that were written somewhere else. */
  written: string[];
  /** Editions that name the customer; once it is erased, their records alone are left. */
  editions: string[];
  /** Lines of decisions that were taken out. */
  decisionsRemoved: string[];
  copies: string[];
  isErased: boolean;
};

/** Gives what an erasure removes, or has removed, and what it cannot reach. */
export function erasureText(told: ToldErasure): string {
  const { customer, rows, files, reports, written, editions, copies, isErased } = told;
  const name = printable(`${customer.name} (${customer.customer_id})`);
  const head = isErased
    ? inWords('Erased: {name}', { name })
    : inWords('Would be erased with --yes: {name}', { name });
  const table = rows.map(({ table, count }) => [tableName(table, inWords), count]);
  return [
    head,
    '',
    alignedText([inWords('Rows'), isErased ? inWords('removed') : inWords('to remove')], table),
    ...listed(
      inWords(
        'These exports still hold the rows; a load leaves them out, as long as erased.txt and erased.key stand beside regulars.yaml:',
      ),
      files,
    ),
    ...decisionLines(told),
    ...listed(
      isErased
        ? inWords('These editions named the customer and were removed, but for their records:')
        : inWords('These editions name the customer and will be removed, but for their records:'),
      editions,
    ),
    ...listed(
      inWords('These reports still name the customer; write them anew or delete them:'),
      reports,
    ),
    ...listed(
      inWords('These files name the customer or cannot be read; write them anew or delete them:'),
      written,
    ),
    ...listed(
      inWords(
        'These databases beside it may be copies that still hold it; make them anew or delete them:',
      ),
      copies,
    ),
  ].join('\n');
}

function decisionLines({ decisions, decisionsRemoved, isErased }: ToldErasure): string[] {
  const head = isErased
    ? inWords('These lines of decisions name the customer; take them out:')
    : inWords('These lines of decisions name the customer; those of CSV files will be taken out:');
  return [
    ...listed(head, decisions),
    ...listed(inWords('These lines of decisions were taken out:'), decisionsRemoved),
  ];
}
