import { expect, test } from 'vitest';
import { tamed } from './printable-rows.ts';

test('a name turns no direction of writing, stands on one line, and ends where it is too long', () => {
  expect(tamed({ customer_id: 'K\u202e1', name: '\u202eAhab\u200f\n& Söhne', value: 1 })).toEqual({
    customer_id: 'K\u202e1',
    name: 'Ahab & Söhne',
    value: 1,
  });
  const { name } = tamed({ name: '👩‍🔧'.repeat(5000) });
  expect([...name]).toHaveLength(200);
  expect(name.endsWith('…')).toBe(true);
  expect(tamed({ name: 'שלום', value: null })).toEqual({ name: 'שלום', value: null });
});
