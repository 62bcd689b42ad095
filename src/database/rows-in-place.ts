import { fileList } from './names.ts';

/** A table of the archive whose rows stand in partitions. */
export type PartitionedTable = { table: string; columns: PartitionedColumn[]; rowCount: number };

export type PartitionedColumn = { name: string; type: string };

/** Writes the select of the rows of a table that count, with their numbers, from what partitions hold and from `assembled.places`: one that every engine reads. */
export function numberedRows(
  { table, columns }: PartitionedTable,
  { brought, places }: { brought: string; places: string },
): string {
  const list = columns.map(({ name }) =>
    name === 'file_id' ? 'places.file_id' : `brought.${name}`,
  );
  return `select places.first_row + brought.file_row as rowid, ${list.join(', ')}
from ${brought} as brought
inner join ${places} as places
on places.table_name = '${table}' and places.partition = brought.partition and places.local_id = brought.file_id`;
}

/** Writes the select of the rows of a table that are read in the files of partitions, by the database. */
export function rowsInPlace(table: PartitionedTable, paths: string[]): string {
  const brought = `read_parquet(${fileList(paths)})`;
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
    String.raw` FROM read_parquet\(main\.list_value\(((?:'(?:[^']|'')*'(?:, )?)+)\)\) AS brought`,
    String.raw` INNER JOIN assembled\.places AS places ON \(\(\(places\.table_name = '(\w+)'\)`,
    String.raw` AND \(places\."partition" = brought\."partition"\) AND \(places\.local_id = brought\.file_id\)\)\);$`,
  ].join(''),
);
