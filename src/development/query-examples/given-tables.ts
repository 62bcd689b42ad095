import type { Database } from '../../database/database.ts';
import { quoted } from '../../database/queries.ts';
import type { Query } from '../../database/query.ts';
import { createTimeMacros } from '../../database/time-macros.ts';
import type { Source } from '../../load/map/sources.ts';
import { writeEventKinds } from '../../model/event-kinds.ts';
import { writeOrderWords } from '../../model/order-words.ts';
import type { Example } from './example.ts';
import { columnsWritten, giveRows } from './given-rows.ts';
import { giveSettings, type SettingsRow } from './settings-row.ts';
import type { Shape, Shapes } from './shapes.ts';
import { TIMEZONE, type Workbench } from './workbench.ts';

/** Makes the tables that the queries read and none of them makes, and puts the given rows into them. */
export async function giveTables(
  workbench: Workbench,
  example: Example,
  queries: Query[],
): Promise<void> {
  const { database, settingsRow } = workbench;
  const shapes = shapesRead(workbench, example, queries);
  await createEmptyTables(database, shapes);
  if (shapes.has('settings') || example.settings.length > 0) {
    await setUp(database, shapes, await settingsRow(example.settings));
  }
  if (shapes.has('event_kinds')) await giveVocabulary(database, 'event_kinds', writeEventKinds);
  if (shapes.has('order_words')) await giveVocabulary(database, 'order_words', writeOrderWords);
  await giveRows(database, shapes, example.given);
}

/** A vocabulary is the same in every database. */
async function giveVocabulary(
  database: Database,
  table: string,
  write: (database: Database) => Promise<void>,
): Promise<void> {
  await database.run(`drop table ${quoted(table)}`);
  await write(database);
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

async function createEmptyTables(database: Database, shapes: Shapes): Promise<void> {
  const tables = [...shapes].map(([table, shape]) => {
    const [name = '', schema] = table.split('.').reverse();
    const columns = [...shape].map(([column, type]) => `${quoted(column)} ${type}`);
    if (!schema) return `create table ${quoted(name)} (${columns});`;
    const place = quoted(schema);
    return `create schema if not exists ${place}; create table ${place}.${quoted(name)} (${columns});`;
  });
  if (tables.length > 0) await database.run(tables.join('\n'));
}

/** The time zone is read from macros, all else from the table `settings`. */
async function setUp(database: Database, shapes: Shapes, row: SettingsRow): Promise<void> {
  const settings = shapes.get('settings');
  const isElsewhere = row.timezone !== TIMEZONE;
  if (isElsewhere) await createTimeMacros(database, row.timezone);
  if (settings) await giveSettings(database, settings, row);
  else if (!isElsewhere) throw new Error('The query does not read settings.');
}
