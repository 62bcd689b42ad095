import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { parsedSelects } from '../database/parsed-query.ts';
import { queriesIn } from '../database/queries.ts';
import { QUERIES_FOLDER, type Query } from '../database/query.ts';
import { HELD_IN_MEMORY, isHeldInMemory } from './held-in-memory.ts';
import { placesIn } from './sql-tree.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(':memory:');
});
afterAll(() => database.close());

/** Those that are asked of a company's own data. */
const LAYERS = ['core', 'metrics', 'reads', 'checks', 'analyst'];

async function holding(queries: Query[]): Promise<string[]> {
  const selects = await parsedSelects(database, queries);
  return queries
    .filter((_, index) => placesIn(selects[index]).some(({ node }) => isHeldInMemory(node)))
    .map(({ name }) => name);
}

function queryOf(sql: string): Query {
  return { name: sql, path: 'query.sql', sql, summary: '', columns: new Map(), isView: false };
}

test('only where groups are few does a query hold lists, texts or rows in memory', async () => {
  const held = await holding(LAYERS.flatMap((layer) => queriesIn(join(QUERIES_FOLDER, layer))));
  const excepted = HELD_IN_MEMORY.flatMap(({ queries }) => queries);
  expect(held.sort()).toEqual(excepted.sort());
});

test.each([
  ['list(a order by b)', 'list_sort(list(a) over (partition by b))'],
  ['median(a)', 'median(a) over (partition by b)'],
  ["string_agg(a, ',' order by b)", "concat_ws(',', max(a), min(a))"],
  ['arg_max(a, (b, c))', 'max(a) filter (where place = 1)'],
  ['sum(ln(a) order by b)', 'sum(cast(ln(a) as decimal(38, 12)))'],
  ['arg_min((a, b), (b, a))', 'arg_min(a, b)'],
])('%s is told from %s', async (held, free) => {
  const queries = [held, free].map((text) => queryOf(`select ${text} from t`));
  expect(await holding(queries)).toEqual([`select ${held} from t`]);
});

test('DuckDB moves sums of many groups to the disk, and lists not', async () => {
  const small = await openDatabase(':memory:', { memoryLimit: '50MB', threads: 1 });
  const work = (aggregate: string) =>
    small.read(`select sum(hash(grouped.held)) as total from (
      select ${aggregate} as held from (
        select hash(i // 2) as k, i % 7 as v, i % 5 as w from range(1500000) as numbers (i)
      ) group by k
    ) as grouped`);
  try {
    await small.run('set preserve_insertion_order = false');
    await expect(work('sum(v)')).resolves.toBeDefined();
    await expect(work('list(v order by w)')).rejects.toThrow(/memory/i);
  } finally {
    small.close();
  }
});
