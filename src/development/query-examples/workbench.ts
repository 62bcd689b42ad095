import { type Database, openDatabase } from '../../database/database.ts';
import { relationsRead } from '../../database/parsed-query.ts';
import { createStatisticsMacros, queriesOf } from '../../database/queries.ts';
import { createTimeMacros } from '../../database/time-macros.ts';
import { readSources, type Source } from '../../load/map/sources.ts';
import { createTypingMacros } from '../../load/map/typing.ts';
import { type SettingsRow, settingsRows } from './settings-row.ts';
import { modelShapes, type Shapes } from './shapes.ts';

/** What examples are run in: a database with the macros of queries and nothing else, and what the tables of a model look like. */
export type Workbench = {
  database: Database;
  shapes: Shapes;
  /** The tables that each query reads, by its path. */
  reads: ReadonlyMap<string, string[]>;
  sources: Source[];
  settingsRow(lines: string[]): Promise<SettingsRow>;
};

/** The time zone of examples that set no other. */
export const TIMEZONE = 'Europe/Berlin';

/** Makes a workbench for any number of examples. */
export async function openWorkbench(): Promise<Workbench> {
  const database = await openDatabase(':memory:', { threads: 1 });
  await createTypingMacros(database, 'DE');
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

/** Runs `work` where unqualified names mean an empty database of its own; macros are seen there. */
export async function inEmptyDatabase<Result>(
  { database }: Workbench,
  work: () => Promise<Result>,
): Promise<Result> {
  // Rows that were rolled back in the end would have other row numbers than committed ones.
  await database.run("attach ':memory:' as example; set search_path = 'example.main,memory.main'");
  try {
    return await work();
  } finally {
    await database.run("set search_path = 'memory.main'; detach example");
  }
}
