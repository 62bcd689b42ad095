import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { hiding } from './hidden-staff.ts';
import { namingPattern } from './naming-words.ts';
import { staffWords } from './staff-words.ts';

const NAMES = [
  { name: 'Ulrike Behnke', address: 'ulrike.behnke@own.example', rule: 'people' },
  { name: 'Dr. Insa Röpke', address: null, rule: 'owners' },
  { name: 'Max Koch', address: 'mk+1@own.example', rule: 'people' },
  { name: 'Li O', address: 'li.o@post.example', rule: 'senders' },
  { name: 'Вера Ильина', address: null, rule: 'people' },
] as const;
const staff = staffWords([...NAMES], ['own.example']);
const hide = hiding(staff);

const WORDS = [
  ...['Behnke', 'BEHNKES', 'behnke', 'Röpke', 'Roepke', 'ropke', 'Ro\u0308pke', 'Koch', 'M.', 'U.'],
  ...['ubehnke', 'mkoch', 'Ulrike', 'Insa', 'Li', 'O', 'Вера', 'Ильина', 'mk+1@own.example'],
  ...['x@eu.OWN.example', 'li.o@post.example', 'other@post.example', 'Lieferung', 'Stoß'],
];
const BEFORE = ['', 'Hallo ', 'Frau ', 'Ulrike ', 'Max ', 'an\n', 'x_', 'a1', '"', '\u00a0', 'ſ'];
const BEHIND = ['', ' Max', ', U.', '-Termin', "'s", '\t!', '2', '\u00ad', '.pdf'];
const texts = BEFORE.flatMap((before) =>
  WORDS.flatMap((word) => BEHIND.map((behind) => `${before}${word}${behind}`)),
);

test('DuckDB lets through no text in which somebody would be hidden, plain or as JSON', async () => {
  const database = await openDatabase(':memory:');
  const pattern = namingPattern(staff);
  const asked = async (of: string) => {
    const found = await database.read(
      `select text from (select unnest(from_json($texts, '["varchar"]')) as text) where regexp_matches(${of}, $pattern)`,
      { texts: JSON.stringify(texts), pattern },
    );
    return new Set(found.array('text'));
  };
  const hidden = texts.filter((text) => hide(text) !== text);
  expect(hidden.length).toBeGreaterThan(500);
  for (const of of ['text', 'to_json([text])::varchar', "to_json({'a': text})::varchar"]) {
    const found = await asked(of);
    expect(hidden.filter((text) => !found.has(text))).toEqual([]);
  }
  const plain = ['Anfrage zum Angebot 17', 'Alles Liebe', 'kunde@kunde.example', 'kochen'];
  for (const text of plain) {
    const found = await database.read('select regexp_matches($text, $pattern) as is_found', {
      text,
      pattern,
    });
    expect([text, found.get('is_found', 0)]).toEqual([text, false]);
  }
  database.close();
});
