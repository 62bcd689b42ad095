import type { Database } from '../database/database.ts';
import { literal, quoted } from '../database/queries.ts';
import { onDisk } from './bytes.ts';
import type { ExportFile } from './export-file.ts';
import { columnNames, createStaged, NotAnExport, type Staged } from './staging.ts';

/** Reads a Parquet file into `staged` as text: lists and structures as JSON, times as ISO 8601. */
export async function stageParquet(
  database: Database,
  file: ExportFile & { fileId: number },
): Promise<Staged> {
  const disk = await onDisk(file);
  try {
    return await staged(database, file, disk.path);
  } finally {
    await disk.remove();
  }
}

async function staged(
  database: Database,
  { fileId }: { fileId: number },
  diskPath: string,
): Promise<Staged> {
  const source = `read_parquet(${literal(diskPath)})`;
  const described = await database.read(`describe from ${source}`).catch((error: unknown) => {
    const message = (error instanceof Error ? error.message : String(error)).split('\n')[0];
    throw new NotAnExport(`it is not a whole Parquet file (${message})`, { cause: error });
  });
  const names = described.array('column_name') as string[];
  const types = described.array('column_type') as string[];
  const columns = columnNames(names);
  await createStaged(database, columns);
  const values = names.map((name, index) => textOf(quoted(name), types[index] ?? ''));
  await database.run(
    `insert into staged select row_number() over (), ${values.join(', ')} from ${source}`,
  );
  await database.run('insert into staged_rows select export_row, $fileId, null from staged', {
    fileId,
  });
  return { columns, decimalMark: '.' };
}

function textOf(column: string, type: string): string {
  const isNested = type.endsWith(']') || type.startsWith('STRUCT') || type.startsWith('MAP');
  return isNested ? `to_json(${column})::varchar` : `${column}::varchar`;
}
