import { expect, test } from 'vitest';
import { type GivenRows, given } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import { orderReadings } from './order-readings.ts';

function lines(rows: GivenRows): string[] {
  const { tables, context } = given(rows);
  return told(orderReadings(tables, context));
}

test('each status stands there with how it was read, an unknown word among them', () => {
  const statuses = [
    { status: 'paid', reading: 'purchase' as const, order_count: 1200 },
    { status: 'frob', reading: 'unknown' as const, order_count: 2 },
    { status: null, reading: 'return' as const, order_count: 1 },
  ];
  expect(lines({ orders_by_status: statuses })).toEqual(
    expect.arrayContaining([
      'paid | purchase | 1,200',
      'frob | word not known: taken for a purchase | 2',
      '(none) | gives back | 1',
    ]),
  );
});

test('of very many statuses the most frequent stand there, and the others are counted', () => {
  const statuses = Array.from({ length: 45 }, (_, index) => ({
    status: `S${index}`,
    reading: 'unknown' as const,
    order_count: 1,
  }));
  const found = lines({ orders_by_status: statuses });
  expect(found).toContain('and 5 other statuses: regulars query order_statuses');
  expect(found.join()).not.toContain('S40 ');
});

test('whether values are with tax is told, and where it is not known', () => {
  const taxes = [
    { is_net: true, order_count: 3 },
    { is_net: null, order_count: 1 },
  ];
  expect(lines({ orders_by_tax: taxes })).toEqual([
    'Values of orders: 3 orders without tax, none with tax, 1 order of which no export says it.',
  ]);
});

test('where no export says whether values are with tax, that is told', () => {
  expect(lines({ orders_by_tax: [{ is_net: null, order_count: 7 }] })).toEqual([
    'No export says whether the values of orders are with tax.',
  ]);
});

test('without orders, or without any status, nothing is told', () => {
  expect(lines({})).toEqual([]);
  expect(
    lines({ orders_by_status: [{ status: null, reading: 'purchase', order_count: 5 }] }),
  ).toEqual([]);
});
