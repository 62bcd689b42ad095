import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { createSchema } from '../database/schema.ts';
import { silent } from '../progress.ts';
import { openModelled } from './modelled.ts';

test('a model of an earlier version is told as such, and none at all too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-modelled-'));
  const path = join(folder, 'old.duckdb');
  try {
    const asked = () => openModelled({ database: path, progress: silent });
    const database = await openDatabase(path);
    await createSchema(database);
    database.close();
    await expect(asked()).rejects.toThrow(/holds no journeys yet/);
    const older = await openDatabase(path);
    await older.run("create table settings as select '2012-11' as period");
    older.close();
    await expect(asked()).rejects.toThrow(/earlier version.*'regulars run'/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
