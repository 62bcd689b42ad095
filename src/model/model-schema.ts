import type { Database } from '../database/database.ts';
import { commentsOf, type Described, literal, quoted } from '../database/queries.ts';
import { programQuery, type Query } from '../database/query.ts';
import { READS_PARQUET } from '../database/warehouses.ts';
import { withSettings } from '../database/with-settings.ts';

// What stands in `main` is views on the tables of one schema, model_1, model_2 ...: the model shown. The next
// one grows beside it and is committed table by table, so that DuckDB knows how large each table is and need
// not hold it; a kill on the way leaves what is shown as it was.
const SHOWN = ['main', 'checks', 'chapters', 'rules'];

/** Runs `work` where unqualified names mean a new schema, and gives its name. Nothing of it is left if `work` fails. */
export async function inNewSchema(database: Database, work: () => Promise<void>): Promise<string> {
  await dropSchemas(database, await shownSchema(database));
  const schema = await newSchema(database);
  await database.run(`create schema ${schema}; set search_path = '${schema}'`);
  try {
    await withSettings(database, FOR_LARGE_TABLES, work);
  } catch (error) {
    await database.run(ELSEWHERE);
    await dropSchema(database, schema);
    throw error;
  }
  await database.run(ELSEWHERE);
  return schema;
}

// One checkpoint when all is shown, in place of one after each large table. Texts of large tables are
// written as they are: to compress them would take a seventh of the time, and a third from the size of the file.
const FOR_LARGE_TABLES = {
  checkpoint_threshold: '10GB',
  disabled_compression_methods: 'dictionary,fsst',
  preserve_insertion_order: 'false',
};

const ELSEWHERE = "set search_path = 'main'";

/** Makes the tables of a schema, which are those of `queries` and a few more, what `main` shows, with comments, and drops those shown before. For a transaction. */
export async function show(database: Database, schema: string, queries: Query[]): Promise<void> {
  await dropShown(database);
  await database.run((await viewsOf(database, schema, queries)).join(''));
  await dropSchemas(database, schema);
}

export async function dropSchema(database: Database, schema: string): Promise<void> {
  await database.run(`drop schema ${quoted(schema)} cascade`);
}

/** Gives the schema whose tables `main` shows; undefined before the first model. */
export async function shownSchema(database: Database): Promise<string | undefined> {
  const views = await database.read(
    `select regexp_extract(sql, 'model_\\d+') as name from duckdb_views()
     where database_name = current_database() and schema_name = 'main' and view_name = 'settings'`,
  );
  return views.numRows() > 0 ? String(views.get('name', 0)) : undefined;
}

async function modelSchemas(database: Database): Promise<string[]> {
  const schemas = await database.read(
    `select schema_name as name from duckdb_schemas()
     where database_name = current_database() and regexp_full_match(schema_name, 'model_\\d+')`,
  );
  return schemas.array('name') as string[];
}

async function newSchema(database: Database): Promise<string> {
  const numbers = (await modelSchemas(database)).map((name) => Number(name.slice('model_'.length)));
  return `model_${Math.max(0, ...numbers) + 1}`;
}

async function dropSchemas(database: Database, kept: string | undefined): Promise<void> {
  for (const name of await modelSchemas(database)) {
    if (name !== kept) await dropSchema(database, name);
  }
}

async function dropShown(database: Database): Promise<void> {
  const relations = await database.read(
    `select 'view' as kind, schema_name, view_name as name from duckdb_views()
     where database_name = current_database() and not internal
     union all
     select 'table', schema_name, table_name from duckdb_tables()
     where database_name = current_database()`,
  );
  const drops = (relations.objects() as Record<string, string>[])
    .filter(({ schema_name }) => SHOWN.includes(`${schema_name}`))
    .map(
      ({ kind, schema_name, name }) =>
        `drop ${kind} ${quoted(`${schema_name}`)}.${quoted(`${name}`)};`,
    );
  if (drops.length > 0) await database.run(drops.join(''));
}

/** What stands in a schema, and what is said of it there: tables of the model's queries have no comments of their own. */
async function viewsOf(database: Database, schema: string, queries: Query[]): Promise<string[]> {
  const described = new Map<string, Described>(queries.map((query) => [query.name, query]));
  const relations = await database.read(
    `select table_name as name, comment as summary from duckdb_tables()
     where database_name = current_database() and schema_name = $schema
     union all
     select view_name, comment from duckdb_views()
     where database_name = current_database() and schema_name = $schema
     order by name`,
    { schema },
  );
  const columns = await database.read(
    `select table_name as table, column_name as name, comment from duckdb_columns()
     where database_name = current_database() and schema_name = $schema and comment is not null`,
    { schema },
  );
  const guarded = await readingArchive(database, schema);
  const commented = columns.objects() as { table: string; name: string; comment: string }[];
  return (relations.objects() as { name: string; summary: string | null }[]).map((relation) => {
    const { name, summary } = relation;
    const own = commented.filter(({ table }) => table === name);
    const columns = new Map(own.map(({ name, comment }) => [name, { description: comment }]));
    const said = described.get(name) ?? (summary === null ? undefined : { summary, columns });
    const view = `main.${quoted(name)}`;
    const comments = said ? commentsOf(database, said, `view ${view}`) : '';
    const guard = guarded.has(name) ? guardOf(schema) : '';
    return `create view ${view} as from ${schema}.${quoted(name)}${guard};${comments}`;
  });
}

/** Gives the views of a schema that read the archive as it stands now, themselves or through others. */
async function readingArchive(database: Database, schema: string): Promise<Set<string>> {
  const found = await database.read(
    `select view_name as name, sql from duckdb_views()
     where database_name = current_database() and schema_name = $schema and not ${READS_PARQUET}`,
    { schema },
  );
  const views = found.objects() as { name: string; sql: string }[];
  const reading = new Set(['imports']);
  for (let before = 0; before < reading.size; ) {
    before = reading.size;
    for (const { name, sql } of views) {
      const words = new Set(sql.slice(sql.indexOf(' AS ')).match(/\w+/g));
      if ([...reading].some((read) => words.has(read))) reading.add(name);
    }
  }
  return reading;
}

/** What reads rows of the archive fits the tables beside it only as long as nothing else was loaded: then it says so. */
function guardOf(schema: string): string {
  return ` where (
    select case when count(*) = 0 then true else error(${literal(LOADED_SINCE)}) end
    from ((${programQuery('given/archived').sql}) except from ${schema}.archived))`;
}

const LOADED_SINCE =
  "More was loaded, or taken out, since the journeys were made. 'regulars report' makes them anew.";
