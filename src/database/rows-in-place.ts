import { fileList } from './names.ts';
import { numberedRows, type PartitionedTable } from './partitioned-rows.ts';

/** Writes the select of the rows of a table that are read in the files of partitions, by the database. */
export function rowsInPlace(table: PartitionedTable, paths: string[]): string {
  const brought = `read_parquet(${fileList(paths)}, union_by_name = true)`;
  return numberedRows(table, { brought, places: 'assembled.places' });
}

/** Writes the statement by which a table is read in place. */
export function viewInPlace(table: PartitionedTable, paths: string[]): string {
  return `create view imports.${table.table} as ${rowsInPlace(table, paths)}`;
}

/** True of the text of a view, as DuckDB tells it, that reads a table in files of partitions, and calls nothing else. */
export function isViewInPlace(sql: string): boolean {
  const [, table, paths = '', named] = VIEW.exec(sql) ?? [];
  if (table === undefined || table !== named) return false;
  const ofTable = new RegExp(String.raw`[/\\]files[/\\][\w-]+[/\\]${table}\.parquet'$`);
  return [...paths.matchAll(/'(?:[^']|'')*'/g)].every(([path]) => ofTable.test(path));
}

const COLUMN = String.raw`(?:brought\.\w+|brought\."\w+"|places\.file_id)`;
const VIEW = new RegExp(
  [
    String.raw`^CREATE VIEW imports\.(\w+) AS SELECT \(places\.first_row \+ brought\.file_row\) AS rowid(?:, ${COLUMN})+`,
    String.raw` FROM read_parquet\(main\.list_value\(((?:'(?:[^']|'')*'(?:, )?)+)\), \(union_by_name = CAST\('t' AS BOOLEAN\)\)\) AS brought`,
    String.raw` INNER JOIN assembled\.places AS places ON \(\(\(places\.table_name = '(\w+)'\)`,
    String.raw` AND \(places\."partition" = brought\."partition"\) AND \(places\.local_id = brought\.file_id\)\)\);$`,
  ].join(''),
);
