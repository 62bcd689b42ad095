import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/names.ts';
import { sparkName, withSettings } from '../../model/spark/spark-texts.ts';
import { plainType } from '../../model/spark/warehouse.ts';
import { columnsGiven } from '../query-examples/column-types.ts';
import type { Example } from '../query-examples/example.ts';
import { inExample } from '../query-examples/run-example.ts';
import type { Workbench } from '../query-examples/workbench.ts';

export type Columns = Record<string, string>;

/** What `run_jobs.py` does with one example: views on rows, selects in their order; the rows of the last are given back. */
export type Job = {
  name: string;
  views: { name: string; columns: Columns; rows: string }[];
  selects: { name: string; text: string; columns: Columns }[];
};

/** An example as a job, and the rows that DuckDB gave. */
export type PairedExample = { job: Job; rows: string[] };

/** Runs an example in DuckDB, and gives what the other engine is to do. */
export function pairedExample(
  workbench: Workbench,
  example: Example,
  texts: ReadonlyMap<string, string>,
): Promise<PairedExample> {
  const { database } = workbench;
  return inExample(workbench, example, async (query, helpers) => {
    const made = [...helpers, query];
    const settings = await settingsIn(database);
    const selects = made.map(async ({ name }) => ({
      name,
      text: withSettings(texts.get(name) ?? '', settings),
      columns: await columnsOf(database, quoted(name)),
    }));
    const job = {
      name: `${query.name}: ${example.name}`,
      views: await givenViews(
        database,
        made.map(({ name }) => name),
      ),
      selects: await Promise.all(selects),
    };
    return { job, rows: await rowsOf(database, quoted(query.name)) };
  });
}

async function settingsIn(database: Database): Promise<Record<string, unknown>> {
  const found = await database.read(
    "select 1 from duckdb_tables() where table_name = 'settings' and database_name = 'example'",
  );
  return found.numRows() === 0
    ? {}
    : ((await database.read('from settings')).object(0) as Record<string, unknown>);
}

async function givenViews(database: Database, made: string[]): Promise<Job['views']> {
  const tables = await database.read(
    `select schema_name as schema, table_name as name from duckdb_tables()
     where database_name = 'example' order by all`,
  );
  const views: Job['views'] = [];
  for (const { schema, name } of tables.objects() as Record<string, string>[]) {
    const isArchive = schema === 'imports';
    if (!isArchive && made.includes(`${name}`)) continue;
    const relation = `(select ${isArchive ? 'rowid, ' : ''}* from ${quoted(`${schema}`)}.${quoted(`${name}`)})`;
    const found = await database.read(
      `select coalesce(to_json(list(given))::varchar, '[]') as rows from ${relation} as given`,
    );
    views.push({
      name: sparkName(isArchive ? `imports.${name}` : `${name}`),
      columns: await columnsOf(database, relation),
      rows: String(found.get('rows', 0)),
    });
  }
  return views;
}

async function columnsOf(database: Database, relation: string): Promise<Columns> {
  const columns = await columnsGiven(database, `from ${relation}`);
  return Object.fromEntries(columns.map(({ name, type }) => [name, plainType(type)]));
}

/** The rows of a table as JSON: fractions as numbers, lists as lists, all else as text, as both engines write it. */
export async function rowsOf(database: Database, table: string): Promise<string[]> {
  const columns = Object.entries(await columnsOf(database, table)).map(([name, type]) => {
    const value = isWrittenAsText(type) ? `cast(${quoted(name)} as varchar)` : quoted(name);
    return `${literal(name)}: ${value}`;
  });
  const rows = await database.read(`select to_json({${columns}})::varchar as row from ${table}`);
  return rows.array('row') as string[];
}

function isWrittenAsText(type: string): boolean {
  return !/^(DOUBLE|FLOAT)$|\[\]$|^STRUCT/.test(type);
}
