import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { regularsHere, SAMPLES } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-check-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);

beforeAll(() => copiedSampleRun(folder));

test('the sample holds what the checks say', async () => {
  const { stdout, exitCode } = await here('check');
  expect(stdout).toMatch(/^ok: rows_unaccounted: /m);
  expect(exitCode).toBe(0);
});

test('a check of what was not loaded found nothing to check, which is not well', async () => {
  writeFileSync(
    join(folder, 'contracts.csv'),
    'contract_id,customer_id,status,started_on,ended_on\nV1,K1,signed,2012-01-01,2012-12-31\n',
  );
  const flags = ['--database', 'contracts.duckdb'];
  expect(await here('run', 'contracts.csv', ...flags)).toMatchObject({ exitCode: 0 });
  const { stdout } = await here('check', ...flags);
  expect(stdout).toMatch(/^ok: contracts_not_possible: /m);
  for (const name of ['message_ids_reused', 'orders_bill_contracts', 'own_side_unknown'])
    expect(stdout).toMatch(new RegExp(`^nothing to check: ${name}: `, 'm'));
  const found = JSON.parse((await here('check', '--json', ...flags)).stdout) as { name: string }[];
  expect(found).toContainEqual(
    expect.objectContaining({ name: 'waits_below_zero', problem_count: null }),
  );
});

test("a check of the user's own is run too, and ends with code 3 where something is wrong", async () => {
  const own = join(folder, 'own', 'queries', 'checks');
  mkdirSync(own, { recursive: true });
  copyFileSync(join(SAMPLES, 'regulars.yaml'), join(folder, 'own', 'regulars.yaml'));
  const rule = '-- One row per customer whose name is too long for our labels.';
  const sql = `${rule}\nselect name from customers where length(name) > 30\n`;
  writeFileSync(join(own, 'long_names.sql'), sql);
  const flags = ['--config', 'own/regulars.yaml', '--database', 'own.duckdb'];
  copyFileSync(join(folder, 'regulars.duckdb'), join(folder, 'own.duckdb'));
  expect((await here('report', ...flags)).exitCode).toBe(0);
  const { stdout, stderr, exitCode } = await here('check', ...flags);
  expect(stdout).toMatch(/^\d+ found: long_names: One row per customer/m);
  expect(stderr).toContain('1 of');
  expect(exitCode).toBe(3);
});

test('every table and column that is shown has a comment, so that anyone can read the database', async () => {
  const database = await openDatabase(join(folder, 'regulars.duckdb'), { readOnly: true });
  const silent = await database.read(`
    select concat(schema_name, '.', table_name) as name from duckdb_tables() where comment is null and schema_name not like 'model%'
    union all
    select concat(schema_name, '.', view_name) from duckdb_views()
    where comment is null and not internal and schema_name not like 'model%'
    union all
    select concat(schema_name, '.', table_name, '.', column_name) as name
    from duckdb_columns() where comment is null and not internal and schema_name <> 'checks' and schema_name not like 'model%'
    order by name`);
  database.close();
  expect(silent.array('name')).toEqual([]);
});
