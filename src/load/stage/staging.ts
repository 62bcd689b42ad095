import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/queries.ts';
import { temporaryFolder } from '../../disk/temporary-folder.ts';
import type { ExportFile } from '../files/export-file.ts';
import { NotAnExport } from '../files/not-an-export.ts';
import { exportRow, LINE_DIGITS } from './export-row.ts';

/** A file with its number, and the folder for what is written of it while it is loaded. */
export type StagedFile = ExportFile & { fileId: number; folder: string };

/**
 * The rows of one export (or of many mails), all text: the view `staged` (export_row and the columns of the
 * export), and the table `staged_faults` (records that are no rows).
 */
export type Staged = {
  columns: string[];
  /** What stands before the headings, by line; left out where nothing can. */
  head?: string[][];
  /** How numbers are read where no value of a column decides it. */
  decimalMark: ',' | '.';
  rowCount: number;
  /** False where the container has no lines; rows are only counted there. */
  hasLines: boolean;
};

const MACROS = `
  create or replace temp macro file_of(export_row) as (export_row // 1${'0'.repeat(LINE_DIGITS)})::integer;
  create or replace temp macro line_of(export_row) as export_row % 1${'0'.repeat(LINE_DIGITS)};`;

/** What stands in the way of an export on its way into the archive, in the order of dropping. */
const VIEWS = ['export', 'staged', 'json_rows', 'json_lines'];
const TABLES = [
  'rejected',
  'mapped',
  'graph_mails',
  'graph_signals',
  'staged_rows',
  'json_objects',
];

/** Takes away what was staged, and makes room for the next export. */
export async function clearStaging(database: Database): Promise<void> {
  await database.run(`
    ${VIEWS.map((name) => `drop view if exists temp.${name};`).join('\n')}
    ${TABLES.map((name) => `drop table if exists temp.${name};`).join('\n')}
    create or replace temp table staged_faults (file_id integer, line bigint, code varchar, value varchar, others varchar, content varchar);
    ${MACROS}
  `);
}

/** Makes the table `staged_rows` with text columns of the names given and nothing in it, and `staged` of it. */
export async function createStaged(
  database: Database,
  columns: readonly string[],
  fileId = 0,
): Promise<void> {
  const definitions = columns.map((column) => `${quoted(column)} varchar`).join(', ');
  await database.run(
    `create or replace temp table staged_rows (export_row bigint, ${definitions})`,
  );
  await createStagedView(database, 'staged_rows', fileId);
}

/** Makes the view `staged` of what has the columns of an export and the lines of a file as `export_row`. */
export async function createStagedView(
  database: Database,
  rows: string,
  fileId: number,
): Promise<void> {
  await database.run(
    `create or replace temp view staged as
    select * replace (${exportRow(fileId, 0)} + export_row as export_row) from ${rows}`,
  );
}

/** Gives headings as column names: trimmed, without zero characters, none empty, none twice (without regard to case). */
export function columnNames(headings: readonly string[]): string[] {
  const taken = new Set(['export_row']);
  return headings.map((heading, index) => {
    const plain = heading.replaceAll('\0', '').replace(/\s+/g, ' ').trim() || `column_${index + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${plain}_${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Lets `work` use a folder that is gone afterwards. */
export async function withTemporaryFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = temporaryFolder();
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the text of a file that is staged, as UTF-8, and gives the path. */
export async function writeText(
  { folder }: StagedFile,
  text: AsyncIterable<string | Buffer>,
): Promise<string> {
  const path = join(folder, 'rows');
  await pipeline(text, createWriteStream(path));
  return path;
}

/** Bytes that a line may have, where the reader of a text does not say more. */
export const LONGEST_LINE = 20_000_000;

/** So many of a line are held; it stands in memory whole. */
export const MOST_HELD = 100_000_000;

/** What is said of a file with a line of which more would have to be held. */
export function lineTooLong(line: number): NotAnExport {
  const [value, others] = [String(line), String(MOST_HELD)];
  return new NotAnExport({ code: 'line_too_long', value, others });
}

/**
 * Gives the head of a `read_csv` whose dialect is fixed, so that nothing is guessed. Left to itself, DuckDB
 * takes buffers of 16 lines of the greatest size.
 */
export function csvReader(
  path: string,
  columns: readonly string[],
  dialect: string,
  longestLine = LONGEST_LINE,
): string {
  const types = columns.map((column) => `${literal(column)}: 'varchar'`).join(', ');
  return `read_csv(${literal(path)}, columns = {'export_row': 'bigint', ${types}}, header = false,
    auto_detect = false, new_line = '\\n', encoding = 'utf-8', max_line_size = ${longestLine}, buffer_size = ${longestLine}, ${dialect})`;
}
