import type { Database } from './database.ts';
import { quoted } from './queries.ts';

/**
 * Copies every table of `imports` from the database attached as `archive`, that of the files last; `rowsOf` gives the
 * select of the rows of a table that are to come.
 */
export async function copyArchive(
  database: Database,
  rowsOf: (table: string) => string = allRows,
): Promise<void> {
  const tables = await database.read(
    `select table_name from duckdb_columns()
    where database_name = 'archive' and schema_name = 'imports'
    group by table_name
    order by table_name = 'files', table_name`,
  );
  for (const name of tables.array('table_name') as string[]) {
    await database.run(`insert into imports.${quoted(name)} by name ${rowsOf(name)}`);
  }
}

/** All rows of a table of the archive, without the numbers that they have where they are read in place. */
export function allRows(table: string): string {
  return `select columns(lambda c: c <> 'rowid') from archive.imports.${quoted(table)}`;
}
