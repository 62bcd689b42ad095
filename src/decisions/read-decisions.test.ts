import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, expect, test } from 'vitest';
import { workbook } from '../deliver/workbook.ts';
import { readDecisions } from './read-decisions.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-decisions-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const decisions = await readDecisions([path]);
  return decisions.map(({ file, who, ...decision }) =>
    Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== null)),
  );
}

test('days and other customers stand behind the decision, in a column of theirs, or are the day of the decision', async () => {
  const text = [
    'Customer,What,Detail,When',
    'K1,Answered by phone on 2012-11-05,,',
    'K2,answered by phone,5.11.2012,2012-11-28',
    'K3,Never write,,2012-11-28',
    'K4,same as K5,,',
    'K6,SAME AS,K7,',
    'K8,done until 13/11/2012,,2012-11-02 14:00',
  ].join('\r\n');
  expect(await read('decisions.csv', text)).toEqual([
    { line: 2, customer: 'K1', what: 'answered_by_phone', on_day: '2012-11-05' },
    {
      line: 3,
      customer: 'K2',
      what: 'answered_by_phone',
      on_day: '2012-11-05',
      decided_on: '2012-11-28',
    },
    {
      line: 4,
      customer: 'K3',
      what: 'never_write',
      on_day: '2012-11-28',
      decided_on: '2012-11-28',
    },
    { line: 5, customer: 'K4', what: 'same_as', other_customer: 'K5' },
    { line: 6, customer: 'K6', what: 'same_as', other_customer: 'K7' },
    {
      line: 7,
      customer: 'K8',
      what: 'done_until',
      on_day: '2012-11-13',
      decided_on: '2012-11-02',
    },
  ]);
});

test('a list may be German, of Excel’s making and below a title; rows without a decision are passed over', async () => {
  const text =
    'Wartezimmer November\nKunde;Kundennummer;Was;Angabe;Wer;Wann;Warum\nOhm;K2;Telefonisch beantwortet am 5.11.2012;;Jürgen;28.11.2012;\nLenz;K5;;;;;\nTest;K4;Kein Kunde;;;;Prüfkonto\n';
  expect(await read('entscheidungen.csv', iconv.encode(text, 'windows-1252'))).toEqual([
    {
      line: 3,
      customer: 'K2',
      what: 'answered_by_phone',
      on_day: '2012-11-05',
      decided_on: '2012-11-28',
    },
    { line: 5, customer: 'K4', what: 'not_a_customer', why: 'Prüfkonto' },
  ]);
});

test('a workbook is read as a CSV is, days as days', async () => {
  const bytes = await workbook({
    name: 'decisions',
    columns: ['Customer number', 'What', 'Detail', 'When'],
    rows: [
      [7, 'answered by phone', '2012-11-05', '2012-11-28'],
      ['K1', null, null, null],
    ],
  });
  expect(await read('decisions.xlsx', bytes)).toEqual([
    {
      line: 2,
      customer: '7',
      what: 'answered_by_phone',
      on_day: '2012-11-05',
      decided_on: '2012-11-28',
    },
  ]);
});

test.each([
  ['no text at all', Buffer.from([0, 1, 2, 3, 250, 0]), 'unreadable'],
  ['headings that say nothing', 'Customer,Since\nK1,2012-11-01\n', 'no_headings'],
])('a file with %s is told, not thrown', async (_, content, fault) => {
  expect(await read('decisions.csv', content)).toMatchObject([{ line: 1, fault }]);
});

test('a workbook that is damaged is told, an empty list decides nothing', async () => {
  expect(await read('decisions.xlsx', 'PK')).toMatchObject([{ fault: 'unreadable' }]);
  expect(await read('decisions.csv', '')).toEqual([]);
});

test('of a list that was handed out each sheet is read, and its other columns are taken for none of a decision', async () => {
  const columns = [
    ...['Kundennummer', 'Kunde', 'Ansprechpartner', 'Telefon', 'Mailadresse', 'Jahreswert', 'Seit'],
    ...['Tage bis 30. Nov. 2012', 'Worum es geht', 'Unser letztes Wort', 'Letztes Wort des Kunden'],
    ...['Was wir seither schickten', 'Wer am Zug ist', 'Was', 'Angabe', 'Wer', 'Wann', 'Warum'],
  ];
  const row = (number: string, decision: (string | null)[]) => [
    ...[number, 'Thode', 'Anna', '+49 40 12', 'anna@thode.example', 1, '2012-10-10', 51, 'Frage'],
    ...['2012-10-09', '2012-10-10', 'nichts', 'wir', ...decision],
  ];
  const empty = [null, null, null, null, null];
  const book = await workbook([
    { name: 'Behnke', columns, rows: [row('K1', empty), row('K2', empty)] },
    {
      name: 'Brandt',
      columns,
      rows: [row('K3', ['erledigt bis', '2012-12-31', 'Brandt', '2012-11-30', 'Urlaub'])],
    },
  ]);
  expect(await read('decisions.xlsx', book)).toEqual([
    {
      line: 2,
      customer: 'K3',
      what: 'done_until',
      on_day: '2012-12-31',
      decided_on: '2012-11-30',
      why: 'Urlaub',
    },
  ]);
});
