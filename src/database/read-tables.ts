import { messageOf } from '../errors.ts';
import type { Database } from './database.ts';
import { quoted } from './queries.ts';
import { READS_PARQUET } from './warehouses.ts';

/** What came of reading a table to its end; `fault` says why it could not be read, null where it could. */
export type TableRead = { name: string; rowCount: number; fault: string | null };

/** Reads every value of every table of the database, of its warehouse and of the partitions that it reads, so that each block meets its checksum; `onTable` hears which is next. */
export async function readTables(
  database: Database,
  onTable: (name: string) => void,
): Promise<TableRead[]> {
  const tables = await database.read(
    `select schema_name, table_name from duckdb_tables()
    where database_name = current_database()
    union all
    select schema_name, view_name from duckdb_views()
    where database_name = current_database() and regexp_full_match(schema_name, 'imports|model_\\d+') and ${READS_PARQUET}
    order by schema_name, table_name`,
  );
  const read: TableRead[] = [];
  for (const { schema_name, table_name } of tables.objects() as Record<string, string>[]) {
    const name = `${schema_name}.${table_name}`;
    onTable(name);
    read.push({ name, ...(await readTable(database, [schema_name, table_name])) });
  }
  return read;
}

async function readTable(
  database: Database,
  parts: (string | undefined)[],
): Promise<Omit<TableRead, 'name'>> {
  const table = parts.map((part) => quoted(part ?? '')).join('.');
  try {
    const counted = await database.read(
      `select count(*) as count, bit_xor(hash(rows)) as values from ${table} as rows`,
    );
    return { rowCount: counted.get('count', 0) as number, fault: null };
  } catch (error) {
    return { rowCount: 0, fault: firstLine(messageOf((error as Error).cause ?? error)) };
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
