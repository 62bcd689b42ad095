import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
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
  const queries = JSON.parse((await here('query', '--json')).stdout) as { name: string }[];
  for (const { name } of queries) {
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
