import { dirname, join } from 'node:path';
import { type Database, openDatabase } from '../../database/database.ts';
import { boundParameters, parametersOf } from '../../database/parameters.ts';
import { relationsRead } from '../../database/parsed-query.ts';
import { createRows, createStatisticsMacros, queriesOf, quoted } from '../../database/queries.ts';
import { type Query, readQuery } from '../../database/query.ts';
import { createTimeMacros } from '../../database/time-macros.ts';
import { readSources, type Source } from '../../load/map/sources.ts';
import { createTypingMacros } from '../../load/map/typing.ts';
import type { Example } from './example.ts';
import { type Difference, differenceFrom } from './expected-rows.ts';
import { columnsWritten, createEmptyTables, giveRows } from './given-rows.ts';
import { giveSettings, type SettingsRow, settingsRows } from './settings-row.ts';
import { modelShapes, type Shape, type Shapes } from './shapes.ts';

/** What examples are run in: a database with the macros of queries and nothing else, and what the tables of a model look like. */
export type Workbench = {
  database: Database;
  shapes: Shapes;
  /** The tables that each query reads, by its path. */
  reads: ReadonlyMap<string, string[]>;
  sources: Source[];
  settingsRow(lines: string[]): Promise<SettingsRow>;
};

const TIMEZONE = 'Europe/Berlin';

/** Makes a workbench for any number of examples. */
export async function openWorkbench(): Promise<Workbench> {
  const database = await openDatabase(':memory:');
  await createTypingMacros(database);
  await createStatisticsMacros(database);
  await createTimeMacros(database, TIMEZONE);
  return {
    database,
    shapes: await modelShapes(),
    reads: await readsOf(database),
    sources: await readSources(database),
    settingsRow: await settingsRows(),
  };
}

const LAYERS = ['sources', 'core', 'metrics', 'checks', 'analyst'] as const;

async function readsOf(database: Database): Promise<Workbench['reads']> {
  const queries = LAYERS.flatMap((layer) => queriesOf(layer));
  const relations = await relationsRead(database, queries);
  return new Map(queries.map(({ path }, index) => [path, relations[index] ?? []]));
}

/** Runs an example, of which nothing stays, and gives the rows by which the result is not the one expected. */
export function differenceOf(workbench: Workbench, example: Example): Promise<Difference> {
  const { database } = workbench;
  return inEmptyDatabase(database, async () => {
    const query = readQuery(example.path);
    const helpers = example.helpers.map((name) =>
      readQuery(join(dirname(example.path), `${name}.sql`)),
    );
    const queries = [...helpers, query];
    requireReaders(workbench, queries);
    await giveTables(workbench, example, queries);
    for (const helper of helpers) await build(database, helper, []);
    await build(database, query, example.parameters);
    return differenceFrom(database, query.name, example.expected);
  });
}

/** Each query but the last is read by one after it. */
function requireReaders({ reads }: Workbench, queries: Query[]): void {
  const readLater = (name: string, index: number) =>
    queries.slice(index + 1).some(({ path }) => reads.get(path)?.includes(name));
  const unread = queries.find(
    ({ name }, index) => index < queries.length - 1 && !readLater(name, index),
  );
  if (unread) throw new Error(`Nothing reads ${unread.name}, which a line -- build: names.`);
}

/** Macros stay visible; rows have the row numbers of committed ones. */
async function inEmptyDatabase<Result>(
  database: Database,
  work: () => Promise<Result>,
): Promise<Result> {
  await database.run("attach ':memory:' as example; set search_path = 'example.main,memory.main'");
  try {
    return await work();
  } finally {
    await database.run("set search_path = 'memory.main'; detach example");
  }
}

/** Makes the tables that the queries read and none of them makes, and puts the given rows into them. */
async function giveTables(workbench: Workbench, example: Example, queries: Query[]): Promise<void> {
  const { database } = workbench;
  const shapes = shapesRead(workbench, example, queries);
  await createEmptyTables(database, shapes);
  if (shapes.has('settings') || example.settings.length > 0) {
    await setUp(database, shapes, await workbench.settingsRow(example.settings));
  }
  for (const statement of example.given) await giveRows(database, shapes, statement);
}

/** The time zone is read from macros, all else from the table `settings`. */
async function setUp(database: Database, shapes: Shapes, row: SettingsRow): Promise<void> {
  const settings = shapes.get('settings');
  const isElsewhere = row.timezone !== TIMEZONE;
  if (isElsewhere) await createTimeMacros(database, row.timezone);
  if (settings) await giveSettings(database, settings, row);
  else if (!isElsewhere) throw new Error('The query does not read settings.');
}

function shapesRead(
  { shapes, reads, sources }: Workbench,
  example: Example,
  queries: Query[],
): Shapes {
  const made = queries.map((query) => query.name);
  const found = new Map<string, Shape>();
  for (const query of queries) {
    const source = sources.find(({ path }) => path === query.path);
    for (const table of reads.get(query.path) ?? []) {
      const shape = source && table === 'export' ? exportShape(source, example) : shapes.get(table);
      if (!made.includes(table) && shape) found.set(table, shape);
    }
  }
  return found;
}

/** An export has the columns that its source cannot do without, those it may lack, and of the others that the source names those given. */
function exportShape({ required, optional, named }: Source, { given }: Example): Shape {
  const written = given.flatMap((statement) => columnsWritten(statement, 'export'));
  const columns = [...required, ...optional, ...named.filter((name) => written.includes(name))];
  return new Map([
    ['export_row', 'BIGINT'],
    ['export_file', 'VARCHAR'],
    ...columns.map((column): [string, string] => [column, 'VARCHAR']),
  ]);
}

/** Parameters take the values that the example gives, else their presets. */
async function build(database: Database, query: Query, parameters: string[]): Promise<void> {
  const bound = boundParameters(query, parameters);
  if (parametersOf(query).length === 0) return createRows(database, query);
  await database.run(`create table ${quoted(query.name)} as ${query.sql}`, bound);
}
