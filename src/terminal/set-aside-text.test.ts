import { expect, test } from 'vitest';
import { sayIn } from '../build/kit/say.ts';
import type { SetAside } from '../read/set-aside.ts';
import { setAsideLines } from './set-aside-text.ts';

const english = sayIn('en', 'EUR');

/** As the query gives them: at most 25 of all reasons. */
function reasons(count: number): SetAside[] {
  return Array.from({ length: Math.min(count, 25) }, (_, index) => ({
    table_name: 'orders',
    reasons: [{ code: 'missing' as const, column_name: `id_${index}`, value: null, others: null }],
    row_count: 40 - index,
    reason_count: count,
    path: 'orders.csv',
    line: index + 2,
  }));
}

test('five reasons are told with their first place, and how many more there are', () => {
  expect(setAsideLines([], english)).toEqual([]);
  expect(setAsideLines(reasons(5), english)).toHaveLength(5);
  expect(setAsideLines(reasons(5), english)[0]).toBe(
    '40 of orders: id_0 is missing (the first: orders.csv:2)',
  );
  expect(setAsideLines(reasons(6), english).at(-1)).toBe('and for 1 more reason');
  expect(setAsideLines(reasons(34), english).at(-1)).toBe('and for 29 more reasons');
});

test('one row is told with its place, without a line where the file has none', () => {
  const [reason] = reasons(1);
  expect(setAsideLines([{ ...(reason as SetAside), row_count: 1, line: null }], english)).toEqual([
    '1 of orders: id_0 is missing (orders.csv)',
  ]);
});

test('what is forgotten is told in one line, and not among what is wrong', () => {
  const [first] = reasons(3) as [SetAside];
  const reason = { code: 'forgotten' as const, column_name: null, value: null, others: null };
  const left = { ...first, reasons: [reason] };
  const lines = setAsideLines([first, { ...left, table_name: 'sends' }, left], english);
  expect(lines).toEqual([
    '40 of orders: id_0 is missing (the first: orders.csv:2)',
    '40 sends, 40 orders: left out, as forget_before of regulars.yaml says',
  ]);
});
