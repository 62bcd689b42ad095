import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { queriesOf } from '../database/queries.ts';
import { givenQueries } from '../model/settings.ts';
import { eventKind, type Lane } from '../vocabulary/event-kinds.ts';
import { nullsFound } from './nulls-found.ts';
import { rowTypes, storedColumns } from './row-types.ts';
import { wholeSample } from './sample-tables.ts';

let database: Database;

beforeAll(async () => {
  database = await wholeSample('2012-11-28');
});
afterAll(() => database.close());

test.each([
  ['given', givenQueries(), 'main'],
  ['core', queriesOf('core'), 'main'],
  ['computed', queriesOf('computed'), 'main'],
  ['metrics', queriesOf('metrics'), 'main'],
  ['checks', queriesOf('checks'), 'checks'],
] as const)(
  'the heads of queries/%s say the columns of their table, with the type it has in the database',
  async (_, queries, schema) => {
    const said = queries.flatMap(({ name, columns }) =>
      [...columns].map(([column, { type, values }]) => {
        const isEnum = type === 'enum';
        return `${name}.${column} ${type}${isEnum ? ` (${values?.join(', ')})` : ''}`;
      }),
    );
    const names = new Set(queries.map(({ name }) => name));
    const stored = (await storedColumns(database, schema)).filter(({ table_name }) =>
      names.has(table_name),
    );
    const inDatabase = stored.map(({ table_name, name, type }) => `${table_name}.${name} ${type}`);
    expect(said.sort()).toEqual(inDatabase.sort());
  },
);

test('a column without "or null" holds none', async () => {
  expect(await nullsFound(database)).toEqual([]);
});

test('a text takes no value but those that its head names', async () => {
  for (const { name, columns } of [...queriesOf('core'), ...queriesOf('metrics')]) {
    for (const [column, { type, values }] of columns) {
      if (type !== 'varchar' || !values) continue;
      const found = await database.read(
        `select distinct ${column} as value from ${name} where ${column} is not null`,
      );
      expect([column, values]).toEqual([
        column,
        expect.arrayContaining(found.array('value') as string[]),
      ]);
    }
  }
});

test('an event is of a kind that is known, and stands in a lane of its kind', async () => {
  const events = await database.read('select distinct what, lane from events');
  const strays = (events.objects() as { what: string; lane: Lane }[]).filter(
    ({ what, lane }) => !eventKind(what)?.lanes.includes(lane),
  );
  expect(strays).toEqual([]);
});

test('src/read/rows.ts says what the queries give; `npm run rows` makes it anew', async () => {
  await expect(rowTypes()).toMatchFileSnapshot('../read/rows.ts');
});
