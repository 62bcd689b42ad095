import { from } from 'arquero';
import { expect, test } from 'vitest';
import { rowsOf } from './rows.ts';

test('a name turns no direction of writing, stands on one line, and ends where it is too long', () => {
  const rows = [
    { customer_id: 'K\u202e1', name: '\u202eAhab\u200f\n& Söhne', value: 1 },
    { customer_id: 'K2', name: '👩‍🔧'.repeat(5000), value: null },
    { customer_id: 'K3', name: 'שלום', value: null },
  ];
  const read = rowsOf<(typeof rows)[number]>({ waiting_room: from(rows) }, 'waiting_room');
  expect(read[0]).toEqual({ customer_id: 'K\u202e1', name: 'Ahab & Söhne', value: 1 });
  expect([...(read[1]?.name ?? '')]).toHaveLength(200);
  expect(read[1]?.name.endsWith('…')).toBe(true);
  expect(read[2]?.name).toBe('שלום');
});
