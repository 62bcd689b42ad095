import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';

const PROJECT = join(import.meta.dirname, '../..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-mended-'));
  cpSync(join(PROJECT, 'dist'), join(folder, 'dist'), { recursive: true });
  for (const name of ['node_modules', 'queries', 'data', 'src', 'package.json'])
    symlinkSync(join(PROJECT, name), join(folder, name));
  writeFileSync(
    join(folder, 'orders.csv'),
    'order_id,customer_id,ordered_at,value\nO1,K1,2012-11-05,10\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...parameters: string[]): void {
  execFileSync(process.execPath, parameters, { cwd: folder, stdio: 'pipe' });
}

/** Numbers go on: a file that was loaded anew has another. */
async function loaded(): Promise<unknown[]> {
  run('dist/cli.js', 'load', 'orders.csv', '--database', 'a.duckdb');
  const database = await openDatabase(join(folder, 'a.duckdb'), { readOnly: true });
  const files = await database.read('select file_id from imports.files');
  database.close();
  return files.objects();
}

test('a program that is mended reads again what it has read, and once', async () => {
  expect(await loaded()).toEqual([{ file_id: 1 }]);
  expect(await loaded()).toEqual([{ file_id: 1 }]);
  appendFileSync(join(folder, 'dist/reasons/reasons.js'), '\n// mended\n');
  run('dist/development/write-load-program.js');
  expect(await loaded()).toEqual([{ file_id: 2 }]);
  expect(await loaded()).toEqual([{ file_id: 2 }]);
});
