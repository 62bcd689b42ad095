import { expect, test } from 'vitest';
import type { SetAside } from '../read/set-aside.ts';
import { setAsideLines } from './set-aside-text.ts';

/** As the query gives them: at most 25 of all reasons. */
function reasons(count: number): SetAside[] {
  return Array.from({ length: Math.min(count, 25) }, (_, index) => ({
    table_name: 'orders',
    reason: `reason ${index}`,
    row_count: 40 - index,
    reason_count: count,
    path: 'orders.csv',
    line: index + 2,
  }));
}

test('five reasons are told with their first place, and how many more there are', () => {
  expect(setAsideLines([])).toEqual([]);
  expect(setAsideLines(reasons(5))).toHaveLength(5);
  expect(setAsideLines(reasons(5))[0]).toBe('40 of orders: reason 0 (the first: orders.csv:2)');
  expect(setAsideLines(reasons(6)).at(-1)).toBe('and for 1 more reason');
  expect(setAsideLines(reasons(34)).at(-1)).toBe('and for 29 more reasons');
});

test('one row is told with its place, without a line where the file has none', () => {
  const [reason] = reasons(1);
  expect(setAsideLines([{ ...(reason as SetAside), row_count: 1, line: null }])).toEqual([
    '1 of orders: reason 0 (orders.csv)',
  ]);
});
