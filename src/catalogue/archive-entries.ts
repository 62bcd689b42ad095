import type { Database } from '../database/database.ts';
import type { Column } from '../database/query.ts';
import type { Unlinked } from './entry.ts';

/** Gives the tables of the archive, with what queries/schema.sql says of them, from a database that has them. */
export async function archiveEntries(database: Database): Promise<Unlinked[]> {
  const tables = await database.read(
    `select table_name as name, comment as summary from duckdb_tables()
     where schema_name = 'imports' order by table_name`,
  );
  const columns = await database.read(
    `select table_name as of, column_name as name, lower(data_type) as type, comment as description
     from duckdb_columns() where schema_name = 'imports' order by table_name, column_index`,
  );
  const described = columns.objects() as Record<'of' | 'name' | 'type' | 'description', string>[];
  return (tables.objects() as { name: string; summary: string }[]).map(({ name, summary }) => ({
    id: `imports.${name}`,
    part: 'archive',
    kind: 'table',
    summary,
    columns: new Map(
      described.flatMap((column): [string, Column][] =>
        column.of === name ? [[column.name, { ...column, isNullable: false }]] : [],
      ),
    ),
    sql: null,
    ownFile: null,
    reads: [],
  }));
}
