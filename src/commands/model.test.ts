import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-model-'));
const here = (...words: string[]) => regularsHere(folder, ...words);
const SPARK = ['--engine', 'spark', '--warehouse', 'warehouse'];

beforeAll(async () => {
  writeFileSync(
    join(folder, 'orders.csv'),
    'order_id,customer_id,ordered_at\n1,K1,2012-10-05\n2,K1,2012-11-05\n',
  );
  expect(await here('load', 'orders.csv')).toMatchObject({ exitCode: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what is loaded is modelled without a report, and then shown by the other commands', async () => {
  expect((await here('query', 'overview')).stderr).toContain("Make them with 'regulars run'");
  const { stdout, exitCode } = await here('model', '--month', '2012-10');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Until .*as of 2012-10-31: by --month\n/);
  expect(stdout).toMatch(/\nReport +'regulars report' writes it/);
  expect(existsSync(join(folder, 'reports'))).toBe(false);
  expect((await here('query', 'overview')).stdout).toContain('2012-10');
  const asJson = JSON.parse((await here('model', '--month', '2012-11', '--json')).stdout);
  expect(asJson).toMatchObject({ language: 'en', overview: { month: { period: '2012-11' } } });
});

test('the scripts for a Spark are written one by one, and nothing is shown of what has not run', async () => {
  const written = await here('model', '--month', '2012-10', ...SPARK, '--write', 'scripts');
  expect(written).toMatchObject({ exitCode: 0 });
  expect(written.stdout).toMatch(/scripts.1\.sql is written\./);
  expect(readFileSync(join(folder, 'scripts', '1.sql'), 'utf8')).toContain('insert overwrite');
  expect((await here('query', 'overview')).stdout).toContain('2012-11');
  const again = await here('model', '--month', '2012-10', ...SPARK, '--write', 'scripts', '--json');
  expect(again).toMatchObject({ exitCode: 1 });
  expect(again.stderr).toContain('has not run to its end');
});

test.each([
  [['--database', 'none.duckdb'], 'no database at none.duckdb yet'],
  [['--write', 'scripts'], '--write is for --engine spark'],
  [['--warehouse', 'warehouse'], '--warehouse is for --engine spark'],
  [['--engine', 'spark'], 'needs a folder that Spark and regulars both see'],
  [['--engine', 'trino'], '--engine trino is not possible. Possible: duckdb, spark.'],
])('%j is answered with what to do', async (flags, told) => {
  const { stderr, exitCode } = await here('model', ...flags);
  expect(stderr).toContain(told);
  expect(exitCode).toBe(1);
});
