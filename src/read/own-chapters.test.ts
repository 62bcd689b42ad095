import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Context, contextOf } from '../build/kit/context.ts';
import { ownChapter } from '../build/own/own-chapter.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { sampleTables } from '../development/sample-tables.ts';
import { readOwnChapters } from './own-chapters.ts';

const nobodyHidden = async () => undefined;

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

let context: Context;
beforeAll(async () => {
  const { tables, config } = await sampleTables('2012-11-28');
  context = contextOf(tables, config);
});

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
  const [chapter] = await readOwnChapters(database, queries, nobodyHidden).finally(() =>
    database.close(),
  );
  if (!chapter) throw new Error('no chapter was read');
  return ownChapter(chapter, context);
}

test('a query in the user’s folder is a chapter: its head is the text, its rows are the table', async () => {
  expect(await chapterOf()).toMatchObject({
    id: 'own-by_region',
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
  ['{', /queries.chapters.by_region\.json:1 is not JSON/],
  ['{\n  "mark": "bar",\n}', /by_region\.json:3 is not JSON/],
  ['[]', /must be an object/],
  [
    '{"layer": [{"data": {"sequence": {"start": 0, "stop": 1e9}}, "mark": "point"}]}',
    /more than 100000 rows/,
  ],
  [
    '{"transform": [{"calculate": "length(sequence(1e9))", "as": "n"}], "mark": "bar"}',
    /more than 100000 rows/,
  ],
  [
    `{"transform": [{"filter": "test(/^(a+)+$/, '${'a'.repeat(50)}b')"}], "mark": "bar"}`,
    /longer than 3 seconds/,
  ],
  ['{"mark": "image", "data": {"url": "http://x.example/a.csv"}}', /names a url/],
  ['{"mark": "no such mark"}', /by_region\.json cannot be drawn/],
  [
    '{"mark": "bar",\n "encoding": {"x": {"field": "costumers"}}}',
    /by_region\.json:2 draws the field 'costumers', which .*by_region\.sql does not give\. It gives: region, customers/,
  ],
  [
    '{"mark": "bar", "transform": [{"filter": "datum.country === 1"}]}',
    /draws the field 'country'/,
  ],
])(
  'a specification that cannot be used is told with its file, beside the rows: %s',
  async (spec, reason) => {
    const { blocks } = await chapterOf(spec);
    expect(blocks[1]).toMatchObject({
      type: 'chart',
      fault: expect.stringMatching(reason),
      data: {
        rows: [
          ['North', '1,200'],
          ['=cmd', '3'],
        ],
      },
    });
  },
);

test('of more rows than a chart draws the first stand as a table', async () => {
  const { database, queries } = await project(JSON.stringify(SPEC));
  await database.run(`insert into chapters.by_region select 'x', row from range(30000) as t (row)`);
  const [chapter] = await readOwnChapters(database, queries, nobodyHidden);
  database.close();
  expect(chapter).toMatchObject({ rowCount: 30_002, spec: undefined });
  expect(chapter?.rows).toHaveLength(20_000);
  expect(chapter?.fault).toContain('gives 30002 rows, and a chart draws 20000 at most');
});

test('a specification may draw what it makes itself, and data of its own', async () => {
  const x = { field: 'share', type: 'quantitative' };
  const spec = {
    transform: [
      { joinaggregate: [{ op: 'sum', field: 'customers', as: 'all' }] },
      { calculate: "datum.customers / datum['all']", as: 'share' },
    ],
    layer: [
      { mark: 'bar', encoding: { x, y: { field: 'region' } } },
      { data: { values: [{ goal: 0.5 }] }, mark: 'rule', encoding: { x: { field: 'goal' } } },
    ],
  };
  expect((await chapterOf(JSON.stringify(spec))).blocks[1]).toMatchObject({ type: 'chart' });
});

test('two files never have one anchor', () => {
  const own = { title: '', text: undefined, chart: undefined, alternative: undefined };
  const ids = ['a b', 'a-b', 'a_b', 'A b', 'ä b'].map((name) => {
    const chapter = { ...own, name, columns: [], rows: [], rowCount: 0, spec: undefined };
    return ownChapter(chapter, context).id;
  });
  expect(new Set(ids).size).toBe(5);
  expect(ids.join(' ')).toBe('own-a%20b own-a-b own-a_b own-A%20b own-%C3%A4%20b');
});
