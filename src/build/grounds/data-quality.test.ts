import { expect, test } from 'vitest';
import { type GivenRows, given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import { dataQuality } from './data-quality.ts';

function lines(rows: GivenRows, language = 'en'): string[] {
  const { tables, context } = given(rows, { config: { language } });
  return told(dataQuality(tables, context));
}

test('rows read are said as loaded, copies and set aside, by table', () => {
  const counts = { read_count: 2819, loaded_count: 2741, duplicate_count: 78 };
  const coverage = [
    { table_name: 'messages', file_count: 3, ...counts },
    { table_name: null, file_count: 1 },
  ];
  expect(lines({ coverage_by_table: coverage })).toEqual(
    expect.arrayContaining([
      'Table | Files | Rows read | loaded | copies | set aside',
      'messages | 3 | 2,819 | 2,741 | 78 | 0',
      '(nothing recognised) | 1 | 0 | 0 | 0 | 0',
    ]),
  );
});

test('nothing loaded and nothing set aside are said, not left out', () => {
  expect(lines({ coverage_by_table: loaded() }).slice(0, 2)).toEqual([
    'No file was loaded.',
    'No row was set aside.',
  ]);
});

test('checks that do not hold stand there with the rows against them', () => {
  const checks = [
    { name: 'own', rule: 'One row per own rule broken.', problem_count: 2 },
    { name: 'other', rule: 'Never shown.', problem_count: 0 },
    { name: 'idle', rule: 'Never shown.', problem_count: null },
  ];
  const found = lines({ checks });
  expect(found).toContain('1 of 2 checks hold; one had nothing to check.');
  expect(found).toContain('One row per own rule broken. | 2');
  expect(found.join()).not.toContain('Never shown.');
});

test('every message has one use, of all that are seen', () => {
  const uses = [
    { use: 'question', message_count: 700, total_count: 2741 },
    { use: 'internal', message_count: 41, total_count: 2741 },
  ];
  expect(lines({ messages_by_use: uses })).toEqual(
    expect.arrayContaining([
      'From customers, written by people: may ask something | 700',
      'Between ourselves: not counted | 41',
    ]),
  );
});

test('German says the same', () => {
  expect(lines({ coverage_by_table: loaded('messages') }, 'de')).toContain(
    'Nachrichten | 1 | 1 | 1 | 0 | 0',
  );
});

test('why rows were set aside is said in the language of the page, and what stood there as it was written', () => {
  const value = 'nach 17 Tage; "it\'s" binnen 5 Tage';
  const reasons = JSON.stringify([
    { code: 'not_a_date', column_name: 'ended_on', value: `${value}\u0007\u202e`, others: null },
    { code: 'missing', column_name: 'contract_id', value: null, others: null },
  ]);
  const rows = [{ table_name: 'contracts', reasons, row_count: 3, path: 'a/b/c.csv', line: 7 }];
  expect(lines({ quarantine_by_reason: rows })).toContain(
    `contracts | ended_on: '${value}' is not a date; contract_id is missing | 3 | b/c.csv:7`,
  );
  expect(lines({ quarantine_by_reason: rows }, 'de')).toContain(
    `Verträge | ended_on: „${value}“ ist kein Datum; contract_id fehlt | 3 | b/c.csv:7`,
  );
});

test('why the report stops before its data is the one cause that applies', () => {
  const cause = (as_of_rule: 'day' | 'month' | 'year' | 'newest_month') => {
    const { tables, context } = given({ settings: [{ data_end_on: '2012-12-05', as_of_rule }] });
    return told(dataQuality(tables, context)).find((line) => line.startsWith('The data go to'));
  };
  const begin = 'The data go to 5 December 2012, but this report is as of 30 November 2012: ';
  expect(cause('month')).toBe(`${begin}that month was asked for.`);
  expect(cause('newest_month')).toBe(`${begin}what comes after is no complete month yet.`);
});

test('files that were not used are listed with what they are and what helps, in the language of the page', () => {
  const reasons = JSON.stringify([{ code: 'pdf', column_name: null, value: null, others: null }]);
  const rows = [{ path: 'x/y/bericht.pdf', reasons, file_count: 2, unused_count: 3 }];
  expect(lines({ unused_files: rows })).toEqual(
    expect.arrayContaining([
      'y/bericht.pdf | it is a PDF document: export the table itself as CSV or XLSX | 2 | ',
      'And 1 file more.',
    ]),
  );
  expect(lines({ unused_files: rows }, 'de')).toContain(
    'y/bericht.pdf | es ist ein PDF-Dokument: die Tabelle selbst als CSV oder XLSX ausgeben | 2 | ',
  );
});
