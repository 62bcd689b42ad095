import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { examplesOf, readExamples } from '../development/query-examples/example.ts';
import { differenceOf } from '../development/query-examples/run-example.ts';
import { openWorkbench, type Workbench } from '../development/query-examples/workbench.ts';
import { QUERIES_FOLDER } from './query.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});

const testFiles = readdirSync(QUERIES_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.sql'))
  .sort();

for (const file of testFiles) {
  describe(file, () => {
    for (const example of examplesOf(join(QUERIES_FOLDER, file))) {
      test(example.name, async () => {
        expect(await differenceOf(workbench, example)).toEqual({ missing: [], surplus: [] });
      });
    }
  });
}

describe('an example', () => {
  const path = join(QUERIES_FOLDER, 'core/closed_waits.sql');
  const failure = async (given: string, expected = 'select 1 as wait_id') => {
    const [example] = readExamples(`-- test: x\n-- given\n${given}\n-- expect\n${expected}`, path);
    if (!example) return 'no example';
    return differenceOf(workbench, example).then(JSON.stringify, (error: Error) => error.message);
  };

  test.each([
    [
      'makes no table by hand',
      'create table tickets (ticket_id varchar);',
      /^Rows are given by 'insert into/,
    ],
    [
      'fills no table that the query does not read',
      "insert into orders (order_id) values ('1');",
      /^The query does not read orders: /,
    ],
    [
      'names no column that is gone',
      "insert into waits (name) values ('1');",
      /^waits has no column name\.$/,
    ],
    [
      'gives no number for a text',
      'insert into tickets (ticket_id) values (1);',
      /^tickets: ticket_id is of type VARCHAR, and INTEGER is given\.$/,
    ],
    [
      'gives no text for a number',
      "insert into waits (wait_id) values ('1');",
      /^waits: wait_id is of type BIGINT, and VARCHAR is given\.$/,
    ],
    [
      'gives no number with decimals for a whole one',
      'insert into waits (wait_id) values (1.5);',
      /^waits: wait_id is of type BIGINT, /,
    ],
    [
      'knows the states of a column',
      "insert into waits (outcome) values ('lost');",
      /^waits: Conversion Error: .*'lost'/,
    ],
    [
      'writes a day as a day',
      "insert into tickets (closed_at) values ('yesterday');",
      /^tickets: Conversion Error: .*yesterday/,
    ],
    [
      'sets nothing that the configuration does not know',
      '-- settings: thresholds.graces=1',
      /graces/,
    ],
    [
      'sets nothing where the query reads no settings',
      '-- settings: as_of=2012-11-30',
      /^The query does not read settings\.$/,
    ],
    ['gives no parameter that the query has not', '-- parameter: days=1', /no parameter days/],
    ['builds no query that is not read', '-- build: orders', /^Nothing reads orders, /],
  ])('%s', async (_, given, message) => {
    expect(await failure(given)).toMatch(message);
  });

  test.each([
    [
      'expects no column that the result has not',
      "select 'open' as outcome",
      /^closed_waits has no column outcome\.$/,
    ],
    [
      'expects no number where the result has a text',
      'select 1 as customer_id',
      /^closed_waits\.customer_id is of type VARCHAR, and INTEGER is expected\.$/,
    ],
  ])('%s', async (_, expected, message) => {
    expect(await failure('', expected)).toMatch(message);
  });

  test('has no line that means nothing', async () => {
    await expect(failure('-- setting: as_of=2012-11-30')).rejects.toThrow('A line -- setting: ');
  });

  test('leaves nothing behind for the next one', async () => {
    const given =
      "insert into waits (wait_id) values (1);\ninsert into tickets (ticket_id) values ('1');";
    expect(await failure(given)).toBe(await failure(given));
    const tables = await workbench.database.read('select * from duckdb_tables()');
    expect(tables.objects()).toEqual([]);
  });
});

test('examples have lines of at most 140 characters but for their sentence, and cast in place of ::', () => {
  const faulty = testFiles.flatMap((file) =>
    readFileSync(join(QUERIES_FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('-- test: '))
      .filter((line) => line.length > 140 || line.replace(/'[^']*'/g, '').includes('::'))
      .map((line) => `${file}: ${line}`),
  );
  expect(faulty).toEqual([]);
});
