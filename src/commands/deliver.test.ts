import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { reachingQueries } from '../development/reaching-queries.ts';
import { silent } from '../progress.ts';
import { type Delivery, deliver, type Selection } from './deliver.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-deliver-'));
const databasePath = join(folder, 'test.duckdb');
const secret = join(folder, 'secret.csv');
writeFileSync(secret, 'a\n1\n');

type Asked = Omit<Selection, 'name'>;

async function printed(
  asked: Asked,
  { people = 'names', ...delivery }: Partial<Delivery> & { people?: string } = {},
): Promise<string> {
  const selection = { name: '--sql', ...asked };
  const prepared = await openDatabase(databasePath);
  await prepared.run(`create schema if not exists imports;
    create or replace table imports.files as select 1 as file_id;
    create or replace table settings as select '${people}' as people_shown;
    create or replace table staff_names as select 'Ida Kahn' as name, null::varchar as address, 'people' as rule;
    create or replace table own_names as select 'own.example' as name;
    create or replace table customers as select 'K1' as customer_id, 'Werft' as name;
    create or replace table contacts (name varchar, addresses varchar[]);
    create or replace table identities (side varchar, address varchar);
    create or replace table things as select 1 as a`);
  prepared.close();
  const database = await openDatabase(databasePath, { readOnly: true });
  const texts: string[] = [];
  const print = (text: string) => texts.push(text);
  const terminal = { print, remark: print, progress: silent, hasColor: false };
  try {
    await deliver(database, selection, { json: false, terminal, format: 'csv', ...delivery });
  } finally {
    database.close();
  }
  return texts.join('\n');
}

async function readBack(database: Database, path: string): Promise<object[]> {
  return (await database.read(`from '${path}'`)).objects();
}

test('a select gives its rows', async () => {
  expect(await printed({ sql: 'select a from things' })).toBe('a\n1');
});

test.each([
  'drop table things',
  'insert into things values (2)',
  'select 1; drop table things',
  "copy things to 'x.csv'",
  "attach 'other.duckdb'",
  'set enable_external_access = true',
  '',
])('%s is refused: it is not one select', async (sql) => {
  await expect(printed({ sql })).rejects.toThrow(/The query (cannot be run|holds)/);
});

const trace = join(folder, 'trace');
test.each(reachingQueries(secret, trace))('a query reaches nothing else: %s', async (sql) => {
  await expect(printed({ sql })).rejects.toThrow(/^The query (cannot be run|holds)/);
  expect(existsSync(trace)).toBe(false);
});

test('a value is bound, never spliced', async () => {
  const parameters = { name: "'; drop table things; --" };
  expect(await printed({ sql: 'select $name as name', parameters })).toBe(
    "name\n'; drop table things; --",
  );
});

test('a wrong query is told in our words, with its line', async () => {
  await expect(printed({ sql: 'select b from things' })).rejects.toThrow(
    'The query cannot be run: there is no column b.',
  );
});

test('rows go to a file in any format, Parquet included', async () => {
  const csvPath = join(folder, 'rows.csv');
  expect(await printed({ sql: 'from things' }, { output: csvPath })).toBe('');
  expect(readFileSync(csvPath, 'utf8')).toBe('a\n1\n');
  const parquetPath = join(folder, "it's.parquet");
  const parameters = { b: 2 };
  const selection = { sql: 'select a, $b::integer as b from things -- all', parameters };
  await printed(selection, { format: 'parquet', output: parquetPath });
  await printed(selection, { format: 'parquet', output: parquetPath });
  const database = await openDatabase(':memory:');
  expect(await readBack(database, parquetPath.replaceAll("'", "''"))).toEqual([{ a: 1, b: 2 }]);
  database.close();
});

test.each(['json', 'csv', 'markdown', 'table'] as const)(
  'a column may have the name of what every object has: %s',
  async (format) => {
    const sql = `select 11 as "__proto__", 12 as constructor, 13 as "toString",
        {'__proto__': 14, 'hasOwnProperty': 15} as s, [{'__proto__': 16}] as l, map {'__proto__': 17} as m
      union all select 21, 22, 23, {'__proto__': 24, 'hasOwnProperty': 25}, null, null order by 1`;
    const text = await printed({ sql }, { format });
    for (const value of [11, 12, 13, 14, 15, 16, 17, 21, 22, 23, 24, 25])
      expect(text).toContain(`${value}`);
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(text.replaceAll('\\', '')).toContain(name);
  },
);

test('a column of any name is written to Parquet', async () => {
  const output = join(folder, 'names.parquet');
  const sql = `select 1 as "__proto__", 'x' as "constructor", ['y'] as "toString", {'__proto__': 'z', 'b': 2} as s`;
  for (const people of ['none', 'names']) {
    await printed({ sql }, { format: 'parquet', output, people });
    const database = await openDatabase(':memory:');
    const names = await database.read(`describe from '${output}'`);
    expect(names.array('column_name')).toEqual(['__proto__', 'constructor', 'toString', 's']);
    const texts = await database.read(
      `select to_json(row)::varchar as row from '${output}' as row`,
    );
    expect(texts.get('row', 0)).toBe(
      '{"__proto__":1,"constructor":"x","toString":["y"],"s":{"__proto__":"z","b":2}}',
    );
    database.close();
  }
});

test.each([
  'select 7 as a;',
  'select 7 as a ;\n\n',
  'select 7 as a; -- all of them',
  "select 7 as a where ';' <> '; -- x';; /* the end; */ ",
  "select 7 as a where 'x' <> '; -- x'",
  'select 7 as a -- ; no end',
])('what stands at its end ends no query in any format: %j', async (sql) => {
  const output = join(folder, 'end.parquet');
  expect(await printed({ sql })).toBe('a\n7');
  for (const people of ['none', 'names']) {
    await printed({ sql }, { format: 'parquet', output, people });
    const database = await openDatabase(':memory:');
    expect(await readBack(database, output)).toEqual([{ a: 7 }]);
    database.close();
  }
});

test('Parquet needs a file', async () => {
  await expect(printed({ sql: 'from things' }, { format: 'parquet' })).rejects.toThrow('--output');
});

test('of a CSV file it is told in which columns a spreadsheet would change numbers', async () => {
  const sql =
    "select 1234567890123456 as key, '12345678901234567' as number, '+4940123' as phone, '00012' as zeros, 123456789012345 as a, 0 as b";
  expect(await printed({ sql })).toMatch(/leading zeros: key, number, phone, zeros\. Excel/);
  expect(await printed({ sql }, { format: 'json' })).not.toContain('Excel');
});

const CELLS =
  "select '+49 40 12' as phone, '=1+1' as formula, 1234.5 as amount, '12345678901234567' as key, date '2012-11-28' as day";

test('a CSV file is written as the spreadsheet of the language said opens it; stdout and a file of no language as RFC 4180 has it', async () => {
  const output = join(folder, 'cells.csv');
  const plain = "phone,formula,amount,key,day\n+49 40 12,'=1+1,1234.5,12345678901234567,2012-11-28";
  const written = async (delivery: Partial<Delivery>) => {
    await printed({ sql: CELLS }, { format: undefined, output, ...delivery });
    return readFileSync(output, 'utf8');
  };
  expect(await printed({ sql: CELLS }, { language: 'de' })).toMatch(plain);
  expect(await written({})).toBe(`${plain}\n`);
  expect(await written({ language: 'de' })).toBe(
    "\ufeffphone;formula;amount;key;day\n+49 40 12;'=1+1;1234,5;12345678901234567;2012-11-28\n",
  );
  const config = join(folder, 'regulars.yaml');
  writeFileSync(config, 'language: de\n');
  expect(await written({ config })).toContain('1234,5');
  expect(await written({ config, language: 'en' })).toBe(`\ufeff${plain}\n`);
});

test('a workbook has telephones, long keys and formulas as texts, amounts as numbers and days as days', async () => {
  const output = join(folder, 'cells.xlsx');
  await printed({ sql: CELLS }, { format: undefined, output });
  const [sheet] = await readWorkbook(output);
  expect(sheet?.data).toEqual([
    ['phone', 'formula', 'amount', 'key', 'day'],
    ['+49 40 12', '=1+1', 1234.5, '12345678901234567', new Date('2012-11-28T00:00:00Z')],
  ]);
  await expect(printed({ sql: CELLS }, { format: 'xlsx' })).rejects.toThrow('--output rows.xlsx');
});

test('moments are dates with times in what a spreadsheet opens, and said to be UTC; a day that no calendar has stays a text', async () => {
  const sql =
    "select timestamp '2012-11-28 14:05:00' as sent_at, timestamp '2012-11-28 14:05:33' as seen, '2011-02-30' as day, '2012-06-31T09:00:00Z' as said, date '1899-12-31' as born";
  const csv = join(folder, 'moments.csv');
  await printed({ sql }, { format: undefined, output: csv, language: 'de' });
  expect(readFileSync(csv, 'utf8')).toBe(
    '\ufeffsent_at (UTC);seen;day;said;born\n28.11.2012 14:05;28.11.2012 14:05:33;2011-02-30;2012-06-31T09:00:00Z;1899-12-31\n',
  );
  await printed({ sql }, { format: undefined, output: csv, language: 'en' });
  expect(readFileSync(csv, 'utf8')).toContain('\n2012-11-28 14:05,2012-11-28 14:05:33,2011-02-30');
  await printed({ sql }, { format: undefined, output: csv });
  expect(readFileSync(csv, 'utf8')).toMatch(/^sent_at,.*\n2012-11-28T14:05:00Z,/);
  const book = join(folder, 'moments.xlsx');
  await printed({ sql }, { format: undefined, output: book, language: 'de' });
  const [sheet] = await readWorkbook(book);
  expect(sheet?.data).toEqual([
    ['sent_at (UTC)', 'seen', 'day', 'said', 'born'],
    [
      new Date('2012-11-28T14:05:00Z'),
      new Date('2012-11-28T14:05:33Z'),
      '2011-02-30',
      '2012-06-31T09:00:00Z',
      '1899-12-31',
    ],
  ]);
});

test.each([
  ['rows.txt', undefined, /does not say how the rows are written: end it with \.csv/],
  ['rows', undefined, /does not say/],
  ['rows.xls', undefined, /does not say/],
  ['other.csv', 'parquet', /named as csv, but --format says parquet/],
  ['rows.xlsx', 'csv', /named as xlsx, but --format says csv/],
] as const)('%s with --format %s is refused', async (name, format, fault) => {
  const output = join(folder, name);
  await expect(printed({ sql: 'from things' }, { format, output })).rejects.toThrow(fault);
  expect(existsSync(output)).toBe(false);
});

test('a file of any name is written where a format is said', async () => {
  const output = join(folder, 'rows.txt');
  await printed({ sql: 'from things' }, { format: 'csv', output });
  expect(readFileSync(output, 'utf8')).toBe('a\n1\n');
});
