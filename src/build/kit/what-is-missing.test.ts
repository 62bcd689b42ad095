import { expect, test } from 'vitest';
import { type GivenRows, given } from '../../development/given-tables.ts';
import type { Say } from './say.ts';
import { sayIn } from './say.ts';
import { whatIsMissing } from './what-is-missing.ts';

type Source = NonNullable<GivenRows['coverage_by_source']>[number];
type Unknown = NonNullable<GivenRows['coverage_by_month']>[number];

const shop = { table_name: 'orders', source_name: 'shopify', last_on: '2012-10-31', file_count: 1 };
const till = { table_name: 'orders', source_name: 'till', last_on: '2012-11-30', file_count: 1 };
const stale = { reason: 'stale', from_on: '2012-11-05', to_on: '2012-11-30' } as const;

function told(sources: Source[], unknown: Unknown, say: Say = sayIn('en', 'EUR')): string {
  const { tables } = given({ coverage_by_source: sources, coverage_by_month: [unknown] });
  const [row] = tables.coverage_by_month ?? [];
  return row ? whatIsMissing(row, tables, say) : '';
}

test('of several sources of a kind the one that ends too early is named by its file, with its last day', () => {
  const sources = [{ ...shop, last_path: 'exports/shop/october.csv' }, till];
  const unknown = { ...stale, table_name: 'orders', source_name: 'shopify', source_count: 1 };
  expect(told(sources, unknown)).toBe('The orders in shop/october.csv end on 31 October 2012');
  expect(told(sources, unknown, sayIn('de', 'EUR'))).toBe(
    'Die Bestellungen in shop/october.csv enden am 31. Oktober 2012',
  );
});

test('the only source of its kind needs no name, and several files are named by the last', () => {
  const unknown = { ...stale, table_name: 'orders', source_name: 'shopify', source_count: 1 };
  expect(told([shop], unknown)).toBe('The orders end on 31 October 2012');
  const many = { ...shop, last_path: 'october.csv', file_count: 3 };
  expect(told([many, till], unknown)).toBe(
    'The orders in october.csv and 2 other files end on 31 October 2012',
  );
});

test('another source that is not whole may end on another day', () => {
  const sources = [{ ...shop, last_path: 'shop.csv' }, till];
  const unknown = { ...stale, table_name: 'orders', source_name: 'shopify', source_count: 2 };
  expect(told(sources, unknown)).toBe(
    'The orders in shop.csv end on 31 October 2012, and another source is not whole either',
  );
  const hole = { ...unknown, reason: 'hole' as const };
  expect(told(sources, hole)).toBe(
    'The orders in shop.csv lack all from 5 November 2012 to 30 November 2012, and another source is not whole either',
  );
});

test('mails are named by their mailbox, and all of one side by who wrote them', () => {
  const inbox = { table_name: 'messages', source_name: 'mail/anna/inbox', last_on: '2012-10-30' };
  const side = { table_name: 'messages', source_name: 'inbound', last_on: '2012-10-29' };
  const unknown = { ...stale, table_name: 'messages', source_count: 1 };
  expect(told([inbox, side], { ...unknown, source_name: 'mail/anna/inbox' })).toBe(
    'The mails in anna/inbox end on 30 October 2012',
  );
  expect(told([inbox, side], { ...unknown, source_name: 'inbound' })).toBe(
    'The mails from outside end on 29 October 2012',
  );
});
