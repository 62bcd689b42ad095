import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { fileList, literal, quoted } from '../../database/names.ts';
import type { Query } from '../../database/query.ts';
import { makeFolder } from '../../make-folder.ts';

/** Gives a type of DuckDB as one that every engine knows: enums are texts, and what sums of whole numbers have is a decimal. */
export function plainType(type: string): string {
  if (type.startsWith('ENUM(')) return type.endsWith('[]') ? 'VARCHAR[]' : 'VARCHAR';
  return type.replaceAll(/\bU?HUGEINT\b/g, 'DECIMAL(38,0)');
}

/** The rows of a table that queries read; those of the archive are known by their number. */
export function rowsGiven(table: string): string {
  return table.startsWith('imports.') ? `(select rowid, * from ${table})` : quoted(table);
}

/** Writes rows into a folder of their own as Parquet, in types that every engine reads. */
export async function writeRows(
  database: Database,
  relation: string,
  folder: string,
): Promise<void> {
  const columns = await columnsOf(database, `from ${relation}`);
  const list = columns.map(
    ([name, type]) => `cast(${quoted(name)} as ${plainType(type)}) as ${quoted(name)}`,
  );
  rmSync(folder, { recursive: true, force: true });
  makeFolder(folder);
  const file = literal(join(folder, 'part-0.parquet'));
  await database.run(`copy (select ${list} from ${relation}) to ${file} (format parquet)`);
  writeFileSync(join(folder, WHOLE), '');
}

/** Where the rows of a query stand, and whether they come into the database or are read there. */
export type Place = { folder: string; schema?: string | undefined; as: 'table' | 'view' };

/** Makes the table, or view, of a query of the rows that Spark wrote into a folder, in the types that the query has here. */
export async function readRows(
  database: Database,
  { name, sql }: Query,
  { folder, schema, as }: Place,
): Promise<void> {
  const columns = await columnsOf(database, sql);
  const list = columns.map(
    ([column, type]) => `cast(${quoted(column)} as ${type}) as ${quoted(column)}`,
  );
  const table = schema ? `${quoted(schema)}.${quoted(name)}` : quoted(name);
  // Files are named one by one, so that one that is lacking later on is a fault, and not fewer rows.
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.parquet'))
    .map((file) => join(folder, file));
  await database.run(
    `create ${as} ${table} as select ${list} from read_parquet(${fileList(files)})`,
  );
}

/** The file by which Spark says that a table is written to its end. */
const WHOLE = '_SUCCESS';

/** True where a table is written to its end. */
export function isWhole(folder: string): boolean {
  return existsSync(join(folder, WHOLE));
}

async function columnsOf(database: Database, select: string): Promise<[string, string][]> {
  const columns = await database.read(`describe ${select}`);
  const described = columns.objects() as { column_name: string; column_type: string }[];
  return described.map(({ column_name, column_type }) => [column_name, column_type]);
}
