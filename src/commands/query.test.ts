import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { queriesOf } from '../database/queries.ts';
import { regularsHere } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-query-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);

beforeAll(() => copiedSampleRun(folder));

test('takes SQL that begins with a comment', async () => {
  const { stdout } = await here('query', '--sql', '-- two\nselect 2 as two', '--json');
  expect(JSON.parse(stdout)).toEqual([{ two: 2 }]);
});

test('writes the format that the ending of the file says, and no Parquet into a folder', async () => {
  await here('query', 'waiting', '--output', 'waiting.csv');
  expect(readFileSync(join(folder, 'waiting.csv'), 'utf8')).toMatch(/^customer_id,name,/);
  const flags = ['export', 'waits', '--format', 'parquet', '--output', '.'];
  expect((await here(...flags)).stderr).toMatch(/^\. is a folder/);
});

test('sees what was loaded since the last run, as a run would', async () => {
  const count = async () => {
    const sql = 'select count(*) as count from customers';
    const flags = ['--database', 'grown.duckdb', '--json'];
    const { stdout } = await here('query', '--sql', sql, ...flags);
    return (JSON.parse(stdout) as { count: number }[])[0]?.count ?? 0;
  };
  const orders = join(folder, 'orders.csv');
  writeFileSync(orders, 'order_id,customer_id,ordered_at\n1,K1,2012-11-05\n');
  await here('run', orders, '--database', 'grown.duckdb');
  expect(await count()).toBe(1);
  writeFileSync(orders, 'order_id,customer_id,ordered_at\n1,K1,2012-11-05\n2,K2,2012-11-06\n');
  await here('load', orders, '--database', 'grown.duckdb');
  expect(await count()).toBe(2);
});

test('lists the named queries with their parameters', async () => {
  const { stdout } = await here('query');
  expect(stdout).toContain('waiting\n    One row per open wait');
  expect(stdout).toContain('--param min_days=0   least age in days');
});

test('runs every named query on the sample', async () => {
  for (const { name } of queriesOf('analyst')) {
    const { stderr, exitCode } = await here('query', name, '--format', 'json');
    expect(stderr).toMatch(/^(People of ours are hidden .*\n?)?$/);
    expect(exitCode).toBe(0);
  }
});

test('a table is exported whole', async () => {
  const { stdout } = await here('export', 'regulars', '--format', 'csv');
  const lines = stdout.trim().split('\n');
  const count = await here('query', '--sql', 'select count(*) as n from regulars', '--json');
  expect(JSON.parse(count.stdout)).toEqual([{ n: lines.length - 1 }]);
});

test('another day is modelled beside the database, which stays at its own; takes parameters and gives CSV', async () => {
  const flags = ['waiting', '--param', 'min_days=30', '--format', 'csv', '--as-of', '2012-11-28'];
  const { stdout } = await here('query', ...flags);
  const lines = stdout.trim().split('\n');
  expect(lines[0]).toMatch(/^customer_id,name,opened_at,days/);
  expect(lines.find((line) => line.includes('Buchbinderei Thode'))).toMatch(/,49,/);
  const sql = ['--sql', 'select as_of_on from settings', '--format', 'csv'];
  expect((await here('query', ...sql)).stdout).toContain('2012-11-30');
});

test('says of rows that rest on a source which ends too early what is not known, beside them', async () => {
  const later = ['--as-of', '2013-01-31', '--format', 'csv'];
  const { stdout, stderr } = await here('query', 'waiting', ...later, '--language', 'de');
  expect(stdout).toMatch(/^customer_id,name,/);
  expect(stderr).toMatch(/wer wartet, ist nicht bekannt: Die Mails .* enden am /);
  expect((await here('query', 'waiting', ...later, '--quiet')).stderr).toBe('');
  expect((await here('export', 'mailboxes', ...later)).stderr).not.toMatch(/not known/);
});

const LISTED = `-- One row per customer named.
-- parameter ids varchar[] K10001: numbers
-- parameter days date[] '': days
select customer_id, name from customers
where customer_id in $ids and not list_contains($days, date '2012-01-01') order by customer_id`;

test('a file or a folder of queries is run; a list and an empty list are bound as what they are', async () => {
  mkdirSync(join(folder, 'mine'), { recursive: true });
  writeFileSync(join(folder, 'mine', 'named.sql'), LISTED);
  const csv = ['--format', 'csv'];
  const run = async (...flags: string[]) =>
    (await here('query', 'mine/named.sql', ...csv, ...flags)).stdout.trim().split('\n').length - 1;
  expect(await run()).toBe(1);
  expect(await run('--param', 'ids=K10001,K10002')).toBe(2);
  expect(await run('--param', 'ids=')).toBe(0);
  expect(await run('--param', 'days=2012-01-01,2012-01-02')).toBe(0);
  expect((await here('query', 'mine')).stdout).toContain('--param ids=K10001   numbers');
  await here('query', 'mine', '--output', 'written', '--param', 'ids=K10002');
  expect(readFileSync(join(folder, 'written', 'named.csv'), 'utf8')).toContain('\nK10002,');
  expect((await here('query', 'mine', '--output', 'x.csv')).stderr).toMatch(/to a folder/);
});

test.each([
  ['select 1 as a,\nfrom x y z', /mine\/wrong\.sql:2: it is no SQL/],
  ['select customer_id,\n  colour from customers', /mine\/wrong\.sql:2: there is no column colour/],
  [
    'select 1 as a where $a = 1',
    /mine\/wrong\.sql: it uses a parameter that its head does not declare: a/,
  ],
])('a fault of a query of your own is told with its file: %j', async (sql, fault) => {
  mkdirSync(join(folder, 'mine'), { recursive: true });
  writeFileSync(join(folder, 'mine', 'wrong.sql'), sql);
  const { stderr } = await here('query', 'mine/wrong.sql');
  rmSync(join(folder, 'mine', 'wrong.sql'));
  expect(stderr).toMatch(fault);
});

test('each table of figures is a query too', async () => {
  expect((await here('query')).stdout).toMatch(/Tables of figures .*\n.*responses_by_month/);
  const { stdout } = await here('query', 'win_back_by_kind', '--format', 'csv');
  expect(stdout).toMatch(/^kind,kind_number,/);
  const { stderr } = await here('query', 'win_back_by_kind', '--param', 'a=1');
  expect(stderr).toMatch(/has no parameter a/);
});
