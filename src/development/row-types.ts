import type { Database } from '../database/database.ts';
import { queriesOf } from '../database/queries.ts';
import type { Column, Query } from '../database/query.ts';
import { givenQueries } from '../model/settings.ts';

/** Tables that `read` gives and no query makes; what may be null says so in its comment. */
const WITHOUT_QUERY = ['checks', 'own_rules'];

const LINE_WIDTH = 100;

/** Gives the text of `src/read/rows.ts`: what a row of each table is that `read` gives, from the heads of the queries. */
export async function rowTypes(database: Database): Promise<string> {
  const others = await Promise.all(WITHOUT_QUERY.map((name) => described(database, name)));
  const settings = givenQueries().filter(({ name }) => name === 'settings');
  const fitted = queriesOf('computed').filter(({ name }) => name.startsWith('fitted_'));
  const tables = [...queriesOf('metrics'), ...settings, ...fitted, ...others].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return [
    '// Made by `npm run rows` from the heads of queries/metrics: not to be edited.',
    "import type { Definition } from './definitions.ts';",
    '',
    '/** What a row of each table is, by the name of the table; dates and times are ISO texts. */',
    'export type Rows = {',
    ...tables.map(tableText),
    '  /** One row per language and word of DEFINITIONS.md. */',
    '  definitions: Definition & { language: string };',
    '};',
    '',
  ].join('\n');
}

type Described = Pick<Query, 'name' | 'summary' | 'columns'>;

function tableText({ name, summary, columns }: Described): string {
  const lines = [...columns].map(([column, told]) => columnText(column, told));
  return [`  /** ${summary} */`, `  ${name}: {`, ...lines, '  };'].join('\n');
}

function columnText(name: string, column: Column): string {
  const types = [...typesOf(name, column), ...(column.isNullable ? ['null'] : [])];
  const line = `    ${name}: ${types.join(' | ')};`;
  if (line.length <= LINE_WIDTH) return line;
  return `    ${name}:\n${types.map((type) => `      | ${type}`).join('\n')};`;
}

function typesOf(name: string, { type = '', values }: Column): string[] {
  if (values) return values.map((value) => `'${value}'`);
  if (type.endsWith('[]')) return [`${typesOf(name, { ...NOTHING, type: type.slice(0, -2) })}[]`];
  if (type === 'boolean') return ['boolean'];
  // A number of 63 bits leaves the database as text where JavaScript could not hold it.
  if (type === 'bigint' && /_(id|key)$/.test(name)) return ['number', 'string'];
  return /int|double|decimal/.test(type) ? ['number'] : ['string'];
}

const NOTHING: Column = { description: '', isNullable: false };

/** A column as the database has it: its type as the head of a query would say it. */
export type StoredColumn = { table_name: string; name: string; type: string; comment: string };

/** Gives the columns of the tables shown, in their order. */
export async function storedColumns(database: Database, schema = 'main'): Promise<StoredColumn[]> {
  const found = await database.read(
    `select table_name, column_name as name, data_type as type, coalesce(comment, '') as comment
     from duckdb_columns()
     where database_name = current_database() and schema_name = $schema and not internal
     order by table_name, column_index`,
    { schema },
  );
  const columns = found.objects() as StoredColumn[];
  return columns.map((column) => ({ ...column, type: spokenType(column.type) }));
}

function spokenType(type: string): string {
  const [, values] = /^ENUM\((.*)\)$/.exec(type) ?? [];
  return values ? `enum (${values.replaceAll("'", '')})` : type.toLowerCase();
}

async function described(database: Database, name: string): Promise<Described> {
  const stored = (await storedColumns(database)).filter(({ table_name }) => table_name === name);
  const columns = stored.map(({ name, type, comment }): [string, Column] => [
    name,
    { description: comment, type, isNullable: /\bnull\b/.test(comment) },
  ]);
  const tables = await database.read(
    `select comment from duckdb_views() where schema_name = 'main' and view_name = $name
     union all select comment from duckdb_tables() where schema_name = 'main' and table_name = $name`,
    { name },
  );
  const [comment] = tables.array('comment');
  return { name, summary: String(comment), columns: new Map(columns) };
}
