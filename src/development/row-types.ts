import type { Database } from '../database/database.ts';
import { queriesOf } from '../database/queries.ts';
import type { Column, Query } from '../database/query.ts';
import { givenQueries } from '../model/settings.ts';

/** Of what no SQL can tell, what `read` gives. */
const READ = /^(fitted_|checks$|own_rules$)/;

const LINE_WIDTH = 100;

/** Gives the text of `src/read/rows.ts`: what a row of each table is that `read` gives, from the heads of the queries. */
export function rowTypes(): string {
  const settings = givenQueries().filter(({ name }) => name === 'settings');
  const computed = queriesOf('computed').filter(({ name }) => READ.test(name));
  const tables = [...queriesOf('metrics'), ...settings, ...computed].sort((a, b) =>
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

function tableText({ name, summary, columns }: Query): string {
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
