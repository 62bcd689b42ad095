import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../database/database.ts';
import { literal, quoted } from '../database/queries.ts';
import { UserError } from '../errors.ts';

/** A file that is no export, with the reason; it is noted and does not stop the others. */
export class NotAnExport extends UserError {}

/**
 * The rows of one export (or of many mails), all text, in temporary tables: `staged` (export_row and the
 * columns of the export), `staged_rows` (file and line of each export_row), and `staged_faults` (records
 * that are no rows).
 */
export type Staged = {
  columns: string[];
  /** How numbers are read where no value of a column decides it. */
  decimalMark: ',' | '.';
};

/** Empties the temporary tables for the next export. */
export async function clearStaging(database: Database): Promise<void> {
  await database.run(`
    create or replace temp table staged_rows (export_row bigint, file_id integer, line bigint);
    create or replace temp table staged_faults (file_id integer, line bigint, reason varchar, content varchar);
  `);
}

/** Makes `staged` with text columns of the names given, and nothing in it. */
export async function createStaged(database: Database, columns: readonly string[]): Promise<void> {
  const definitions = columns.map((column) => `${quoted(column)} varchar`).join(', ');
  await database.run(`create or replace temp table staged (export_row bigint, ${definitions})`);
}

/** Gives headings as column names: trimmed, none empty, none twice (without regard to case). */
export function columnNames(headings: readonly string[]): string[] {
  const taken = new Set(['export_row']);
  return headings.map((heading, index) => {
    const plain = heading.replace(/\s+/g, ' ').trim() || `column_${index + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${plain}_${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Lets `work` read the text as a file of UTF-8 that is gone afterwards. */
export function withTextFile<Result>(
  text: AsyncIterable<string>,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'export');
    await pipeline(text, createWriteStream(path));
    return await work(path);
  });
}

/** Lets `work` use a folder that is gone afterwards. */
export async function withTemporaryFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'regulars-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Gives the head of a `read_csv` whose dialect is fixed, so that nothing is guessed. Left to itself, DuckDB
 * takes buffers of 16 lines of the greatest size.
 */
export function csvReader(path: string, columns: readonly string[], dialect: string): string {
  const types = columns.map((column) => `${literal(column)}: 'varchar'`).join(', ');
  return `read_csv(${literal(path)}, columns = {'export_row': 'bigint', ${types}}, header = false,
    auto_detect = false, new_line = '\\n', encoding = 'utf-8', max_line_size = 20000000,
    buffer_size = 20000000, ${dialect})`;
}
