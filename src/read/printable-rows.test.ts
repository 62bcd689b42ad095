import { expect, test } from 'vitest';
import { queriesOf } from '../database/queries.ts';
import { tamed, WRITTEN } from './printable-rows.ts';

const asItIs = (text: string) => text;

test('a name turns no direction of writing, stands on one line, and ends where it is too long', () => {
  expect(
    tamed({ customer_id: 'K\u202e1', name: '\u202eAhab\u200f\n& Söhne', value: 1 }, asItIs),
  ).toEqual({
    customer_id: 'K\u202e1',
    name: 'Ahab & Söhne',
    value: 1,
  });
  const { name } = tamed({ name: '👩‍🔧'.repeat(5000) }, asItIs);
  expect([...name]).toHaveLength(200);
  expect(name.endsWith('…')).toBe(true);
  expect(tamed({ name: 'שלום', value: null }, asItIs)).toEqual({ name: 'שלום', value: null });
});

test('people of ours are hidden in what was written, not in the name of a customer nor in a code', () => {
  const hide = (text: string) => text.replaceAll('Rix', '…');
  const customer = { customer_id: 'K1', name: 'Rix', kind: 'Rix', subject: 'to Rix' };
  expect(tamed(customer, hide)).toEqual({ ...customer, subject: 'to …' });
  expect(tamed({ campaign_id: 'C1', name: 'Ask Rix' }, hide)).toMatchObject({ name: 'Ask …' });
  const reasons = JSON.stringify([{ code: 'Rix', column_name: 'Rix', value: 'Rix' }]);
  expect(JSON.parse(tamed({ reasons }, hide).reasons)).toEqual([
    { code: 'Rix', column_name: 'Rix', value: '…' },
  ]);
});

// Codes of the model, names of files as the user gave them, and names that stand there only where privacy.people says so.
const CODES = [
  ...['age', 'anchor', 'answer_outcome', 'basis', 'course', 'currency', 'delay', 'event', 'fault'],
  ...['from_state', 'kind', 'last_event', 'lateness', 'outcome', 'reason', 'reply_kind', 'rule'],
  ...[
    'step',
    'table_name',
    'to_state',
    'treatment',
    'use',
    'variant',
    'wait_group',
    'what',
    'question_group',
  ],
  ...['content_hash', 'file', 'last_path', 'path', 'programs', 'source_name'],
  ...['people_name', 'person_name', 'who', 'other_name', 'reasons', 'reference'],
];

test('of every column of text it is said whether people have written it', () => {
  const columns = queriesOf('metrics').flatMap(({ columns }) =>
    [...columns]
      .filter(([, { type, values }]) => type === 'varchar' && !values)
      .map(([name]) => name),
  );
  const texts = new Set(columns.filter((name) => !name.endsWith('_id')));
  expect([...texts].filter((name) => !CODES.includes(name) && !WRITTEN.includes(name))).toEqual([]);
});
