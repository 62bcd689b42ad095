import { createWriteStream, existsSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../../database/database.ts';
import { isLocked } from '../../database/lock.ts';
import { literal, quoted } from '../../database/queries.ts';
import { isShortage } from '../../disk/machine-fault.ts';
import { messageOf } from '../../errors.ts';
import type { Container } from '../files/export-file.ts';
import { NotAnExport } from '../files/not-an-export.ts';
import { columnNames, createStagedView, type Staged, type StagedFile } from './staging.ts';

/** Lets `staged` read a Parquet file as text: lists and structures as JSON, times as ISO 8601. */
export async function stageParquet(database: Database, file: StagedFile): Promise<Staged> {
  const source = `read_parquet(${literal(await pathOf(database, file))})`;
  const described = await database.read(`describe from ${source}`).catch((error: unknown) => {
    if (isShortage(error)) throw error;
    const message = messageOf(error).split('\n')[0] ?? '';
    throw new NotAnExport({ code: 'parquet_cut', value: message }, { cause: error });
  });
  const names = described.array('column_name') as string[];
  if (names.some((name) => name.includes('\0'))) throw new NotAnExport({ code: 'parquet_zero' });
  const types = described.array('column_type') as string[];
  const columns = columnNames(names);
  const values = names.map(
    (name, index) =>
      `${textOf(quoted(name), types[index] ?? '')} as ${quoted(columns[index] ?? name)}`,
  );
  const rows = `(select row_number() over () as export_row, ${values.join(', ')} from ${source})`;
  await createStagedView(database, rows, file.fileId);
  const counted = await database.read(`select count(*) as count from ${source}`);
  const rowCount = counted.get('count', 0) as number;
  return { columns, decimalMark: '.', rowCount, hasLines: false };
}

/**
 * Runs what reads a file that was staged. Of a Parquet file DuckDB reads a page when it wants its values, so that damage
 * shows anywhere: NotAnExport then.
 */
export async function withoutDamage<Result>(
  database: Database,
  file: (StagedFile & { container: Container }) | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (file?.container !== 'parquet' || error instanceof NotAnExport) throw error;
    throw (await damageOf(database, file)) ?? error;
  }
}

/** Null where the file can be read to its end, so that the fault is another's. */
async function damageOf(database: Database, file: StagedFile): Promise<NotAnExport | null> {
  const source = `read_parquet(${literal(await pathOf(database, file))})`;
  try {
    await database.read(`select bit_xor(hash(columns(*))) from ${source}`);
    return null;
  } catch (cause) {
    const message = messageOf(cause).split('\n')[0] ?? '';
    if (isOfTheMachine(message)) return null;
    return new NotAnExport({ code: 'parquet_damaged', value: message }, { cause });
  }
}

function isOfTheMachine(message: string): boolean {
  return /^(Out of Memory|IO|Interrupt) Error/.test(message);
}

/**
 * A member of an archive is unpacked, since Parquet is read at random places. Where sources of the user's own run, the
 * database sees the temporary folder alone.
 */
async function pathOf(
  database: Database,
  { diskPath, folder, bytes }: StagedFile,
): Promise<string> {
  if (diskPath !== null && !(await isLocked(database))) return diskPath;
  const path = join(folder, 'export.parquet');
  if (existsSync(path)) return path;
  if (diskPath === null || !isLinked(diskPath, path))
    await pipeline(bytes(), createWriteStream(path));
  return path;
}

/** True where the file could get a second name, which it cannot on another disk. */
function isLinked(target: string, path: string): boolean {
  try {
    linkSync(target, path);
    return true;
  } catch {
    return false;
  }
}

function textOf(column: string, type: string): string {
  const isNested = type.endsWith(']') || type.startsWith('STRUCT') || type.startsWith('MAP');
  if (isNested) return `to_json(${column})::varchar`;
  return isFloat(type) ? wholeOf(column) : `${column}::varchar`;
}

function isFloat(type: string): boolean {
  return type === 'DOUBLE' || type === 'FLOAT';
}

/** Programs keep whole numbers as floats where one is missing: a customer 10001 would be 10001.0. */
function wholeOf(column: string): string {
  return `case when ${column} = trunc(${column}) and abs(${column}) < 1e15
    then ${column}::bigint::varchar else ${column}::varchar end`;
}
