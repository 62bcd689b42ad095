import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { setPatience } from './opening.ts';

const path = join(mkdtempSync(join(tmpdir(), 'regulars-opening-')), 'held.duckdb');
afterEach(() => setPatience({ milliseconds: 0, tell: () => undefined }));

/** A process that holds the database for some time. */
async function holder(
  mode: 'READ_ONLY' | 'READ_WRITE',
  milliseconds: number,
): Promise<ChildProcess> {
  const held = `
    import { DuckDBInstance } from '@duckdb/node-api';
    const options = { access_mode: '${mode}' };
    const instance = await DuckDBInstance.create(${JSON.stringify(path)}, options);
    await instance.connect();
    console.log('open');
    setTimeout(() => process.exit(), ${milliseconds});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', held]);
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

test('who holds a database is named, a reader as one', async () => {
  (await openDatabase(path)).close();
  for (const [mode, reads] of [
    ['READ_WRITE', ''],
    ['READ_ONLY', ', which reads it'],
  ] as const) {
    const child = await holder(mode, 60_000);
    const opening = openDatabase(path);
    await expect(opening).rejects.toThrow(
      new RegExp(`in use by another program, .*\\(process ${child.pid}\\)${reads}\\. .*--wait`),
    );
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  }
});

test('who may wait is told once for whom, and goes on as soon as the database is free', async () => {
  const told: string[] = [];
  setPatience({ milliseconds: 60_000, tell: (text) => told.push(text) });
  const child = await holder('READ_WRITE', 1500);
  const database = await openDatabase(path);
  database.close();
  expect(told).toEqual([expect.stringContaining(`(process ${child.pid}): waiting`)]);
});

test('patience ends', async () => {
  setPatience({ milliseconds: 500, tell: () => undefined });
  const child = await holder('READ_WRITE', 60_000);
  await expect(openDatabase(path, { readOnly: true })).rejects.toThrow('in use by another program');
  child.kill();
});
