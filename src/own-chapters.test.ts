import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from './database/database.ts';
import { sampleTables } from './development/sample-tables.ts';
import { readOwnChapters } from './own-chapters.ts';
import { contextOf } from './report/context.ts';
import { ownChapter } from './sections/own-chapter.ts';

const QUERY = `-- One row per region.
-- title: Customers by region
-- text: Where they are.
-- text: As the CRM has it.
--   region: Region
select region, customers from regions
`;
const SPEC = {
  mark: 'bar',
  encoding: { x: { field: 'customers', type: 'quantitative' }, y: { field: 'region' } },
};

/** The user's queries with one chapter, and a database in which the model has run it. */
async function project(spec?: string): Promise<{ database: Database; queries: string }> {
  const queries = join(mkdtempSync(join(tmpdir(), 'regulars-chapters-')), 'queries');
  mkdirSync(join(queries, 'chapters'), { recursive: true });
  writeFileSync(join(queries, 'chapters', 'by_region.sql'), QUERY);
  if (spec) writeFileSync(join(queries, 'chapters', 'by_region.json'), spec);
  const database = await openDatabase(':memory:');
  await database.run(`create schema chapters; create table chapters.by_region as
    from (values ('North', 1200), ('=cmd', 3)) as regions (region, customers)`);
  return { database, queries };
}

async function chapterOf(spec?: string) {
  const { database, queries } = await project(spec);
  const [chapter] = await readOwnChapters(database, queries).finally(() => database.close());
  if (!chapter) throw new Error('no chapter was read');
  const { tables, config } = await sampleTables('2012-11-28');
  return ownChapter(chapter, contextOf(tables, config));
}

test('a query in the user’s folder is a chapter: its head is the text, its rows are the table', async () => {
  expect(await chapterOf()).toMatchObject({
    id: 'own-by-region',
    title: 'Customers by region',
    blocks: [
      { type: 'text', text: 'Where they are. As the CRM has it.' },
      {
        type: 'table',
        columns: [
          { title: 'Region', align: 'left' },
          { title: 'customers', align: 'right' },
        ],
        rows: [
          ['North', '1,200'],
          ['=cmd', '3'],
        ],
      },
    ],
  });
});

test('a vega-lite specification beside it draws the rows, with the table behind', async () => {
  const { blocks } = await chapterOf(JSON.stringify(SPEC));
  expect(blocks[1]).toMatchObject({
    type: 'chart',
    source: 'by_region',
    spec: { mark: 'bar', data: { values: [{ region: 'North', customers: 1200 }, {}] } },
    data: {
      rows: [
        ['North', '1,200'],
        ['=cmd', '3'],
      ],
    },
  });
});

test.each([
  ['{', /by_region\.json is not JSON/],
  ['[]', /must be an object/],
  ['{"mark": "image", "data": {"url": "http://x.example/a.csv"}}', /names a url/],
  ['{"mark": "no such mark"}', /by_region\.json cannot be drawn/],
])('a specification that cannot be used is refused with its file: %s', async (spec, reason) => {
  const { database, queries } = await project(spec);
  await expect(readOwnChapters(database, queries)).rejects.toThrow(reason);
  database.close();
});
