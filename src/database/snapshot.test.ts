import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { snapshot } from './snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-snapshot-'));
const path = join(folder, 'regulars.duckdb');
const target = join(folder, 'copy.duckdb');

async function write(sql: string): Promise<void> {
  const database = await openDatabase(path);
  await database.run(sql);
  database.close();
}

async function countIn(copy: string): Promise<unknown> {
  const database = await openDatabase(copy, { readOnly: true });
  const found = await database.read('select count(*) as count from things');
  database.close();
  return found.get('count', 0);
}

test('a copy stays open to its readers while the database goes on, and is replaced whole', async () => {
  await write(`create schema imports; create table imports.files as select 1 as file_id;
    create table things as from range(10)`);
  await snapshot(path, target);
  const reader = await openDatabase(target, { readOnly: true });
  await write('insert into things from range(5)');
  await snapshot(path, target);
  const before = await reader.read('select count(*) as count from things');
  reader.close();
  expect([before.get('count', 0), await countIn(target)]).toEqual([10, 15]);
  expect(readdirSync(folder).toSorted()).toEqual(['copy.duckdb', 'regulars.duckdb']);
});

test('what stands in the log of a killed run is in the copy', async () => {
  const killed = `
    import { DuckDBInstance } from '@duckdb/node-api';
    const instance = await DuckDBInstance.create(${JSON.stringify(path)});
    const connection = await instance.connect();
    await connection.run('insert into things from range(7)');
    process.kill(process.pid, 'SIGKILL');`;
  spawnSync(process.execPath, ['--input-type=module', '-e', killed], { cwd: process.cwd() });
  expect(readdirSync(folder)).toContain('regulars.duckdb.wal');
  await snapshot(path, target);
  expect(await countIn(target)).toBe(22);
});

test('nothing but an earlier copy is written over', async () => {
  const note = join(folder, 'note.txt');
  writeFileSync(note, 'mine');
  await expect(snapshot(path, note)).rejects.toThrow('is no database');
  await expect(snapshot(path, path)).rejects.toThrow('is the database itself');
  await expect(snapshot(path, folder)).rejects.toThrow('is a folder');
  expect(readFileSync(note, 'utf8')).toBe('mine');
});
