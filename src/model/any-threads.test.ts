import { expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { sampleConfig, sampleCopy } from '../development/sample-tables.ts';
import { silent } from '../progress.ts';
import { read } from '../read/read.ts';
import { model } from './model.ts';

// How often the sample is modelled: MODEL_RUNS=20 tries longer.
const RUNS = Number(process.env.MODEL_RUNS ?? 3);
const THREADS = [8, 1, 2];

/** Everything that a model leaves: rows as they are read, and the tables that are not, whatever the order of their rows. */
async function modelled(threads: number): Promise<Record<string, string>> {
  const database = inParts(await sampleCopy());
  try {
    await database.run(IN_PARTS);
    const asked = { config: sampleConfig(), asOf: '2012-11-30', threads };
    await model(database, { ...asked, progress: silent });
    const tables = Object.entries(await read(database));
    const texts = tables.map(([name, rows]) => [name, JSON.stringify(rows)]);
    return { ...Object.fromEntries(texts), ...(await contents(database)) };
  } finally {
    database.close();
  }
}

// Small tables are read by several threads too, a few rows each.
const IN_PARTS = 'pragma verify_parallelism';

function inParts(database: Database): Database {
  const beside = async () => {
    const other = await database.beside();
    await other.run(IN_PARTS);
    return other;
  };
  return { ...database, beside };
}

async function contents(database: Database): Promise<Record<string, string>> {
  const names = await database.read(
    `select table_name as name from duckdb_tables() where schema_name like 'model_%' order by name`,
  );
  const texts: Record<string, string> = {};
  for (const name of names.array('name') as string[]) {
    const rows = await database.read(
      `select count(*) as row_count, cast(sum(hash(t)) as varchar) as hash from main."${name}" as t`,
    );
    texts[`all of ${name}`] = JSON.stringify(rows.objects());
  }
  return texts;
}

test('one thread or eight, the same files give the same tables, to the last byte', async () => {
  const first = await modelled(THREADS[0] ?? 1);
  expect(Object.keys(first).length).toBeGreaterThan(300);
  for (let run = 1; run < RUNS; run++) {
    const other = await modelled(THREADS[run % THREADS.length] ?? 1);
    const different = Object.keys(first).filter((name) => first[name] !== other[name]);
    expect(different).toEqual([]);
  }
}, 600_000);
