import type { Database } from '../database/database.ts';
import { withLineFeeds } from '../readers/line-feeds.ts';
import { byteChunks, firstContent } from './bytes.ts';
import { type DelimitedRecord, delimitedRecords, recordsOf, separatorOf } from './delimited.ts';
import type { ExportFile } from './export-file.ts';
import {
  columnNames,
  createStaged,
  csvReader,
  NotAnExport,
  type Staged,
  withTextFile,
} from './staging.ts';
import { decoded, encodingOfAll, textPieces } from './text-encoding.ts';

/** What a mapping may say about a delimited text; the rest is decided by its content. */
export type Dialect = {
  separator?: string | undefined;
  encoding?: string | undefined;
  hasHeader: boolean;
};

type Export = ExportFile & { fileId: number };
type Text = { separator: string; encoding: string; columns: string[]; hasHeader: boolean };

const SAMPLE_BYTES = 256 * 1024;

/** Windows PowerShell's Export-Csv says the type of the rows in a line before the headings. */
const TYPE_LINE = /^#TYPE [^\n]*(\n|$)/;

/** Reads a CSV or TSV file into `staged`; the number of a row is the line it begins in. */
export async function stageDelimited(
  database: Database,
  file: Export,
  dialect: Dialect,
): Promise<Staged> {
  const text = await textOf(file, dialect);
  await createStaged(database, text.columns);
  await withTextFile(goodRows(database, file, text), async (path) => {
    const reader = csvReader(
      path,
      text.columns,
      `delim = '\\t', quote = '"', escape = '"', nullstr = ''`,
    );
    await database.run(`insert into staged from ${reader}`);
  });
  await database.run('insert into staged_rows select export_row, $fileId, export_row from staged', {
    fileId: file.fileId,
  });
  return { columns: text.columns, decimalMark: text.separator === ';' ? ',' : '.' };
}

async function textOf(file: ExportFile, dialect: Dialect): Promise<Text> {
  const encoding = dialect.encoding ?? (await encodingOfAll(byteChunks(file)));
  if (encoding === 'binary') throw new NotAnExport('it is not text');
  const sample = decoded(await firstContent(file, SAMPLE_BYTES), encoding as 'utf-8').replace(
    /\r(?!\n)/g,
    '\n',
  );
  const headed = sample.replace(TYPE_LINE, '');
  const separator = dialect.separator ?? separatorOf(headed);
  const first = recordsOf(headed, separator)[0];
  if (!first || first.fault) throw headingError(first);
  const { hasHeader } = dialect;
  const columns = columnNames(hasHeader ? first.values : first.values.map(() => ''));
  return { separator, encoding, columns, hasHeader };
}

function headingError(first: DelimitedRecord | undefined): NotAnExport {
  const reason = first?.fault ?? 'there is no row';
  return new NotAnExport(`its headings (line ${first?.line ?? 1}) cannot be read: ${reason}`);
}

/** Gives the rows as tab-separated text with their line in front, and puts the others into `staged_faults`. */
async function* goodRows(database: Database, file: Export, text: Text) {
  const faults = await database.appender('main', 'staged_faults');
  try {
    let rows = '';
    for await (const record of rowsOf(file, text)) {
      const fault = record.fault ?? widthFault(record, text.columns.length);
      if (fault === null) rows += rowText(record, text.separator);
      else appendFault(faults, file.fileId, { ...record, fault });
      if (rows.length < 1_000_000) continue;
      yield rows;
      rows = '';
    }
    yield rows;
  } finally {
    faults.closeSync();
  }
}

type Appender = Awaited<ReturnType<Database['appender']>>;

function appendFault(faults: Appender, fileId: number, record: DelimitedRecord): void {
  faults.appendInteger(fileId);
  faults.appendBigInt(BigInt(record.line));
  faults.appendVarchar(record.fault ?? '');
  faults.appendVarchar(JSON.stringify(record.text.slice(0, 1000)).slice(0, 1000));
  faults.endRow();
}

async function* rowsOf(file: ExportFile, text: Text): AsyncGenerator<DelimitedRecord> {
  let isHeading = text.hasHeader;
  for await (const record of delimitedRecords(piecesOf(file, text), text.separator)) {
    if (record.line === 1 && TYPE_LINE.test(record.text)) continue;
    if (!isHeading) yield record;
    isHeading = false;
  }
}

function piecesOf(file: ExportFile, text: Text): AsyncGenerator<string> {
  const isWide = text.encoding.startsWith('utf-16');
  return textPieces(isWide ? byteChunks(file) : withLineFeeds(byteChunks(file)), text.encoding);
}

function widthFault(record: DelimitedRecord, width: number): string | null {
  const count = record.values.length;
  return count === width ? null : `the row has ${count} values, the heading ${width}`;
}

/** Nearly all rows hold nothing that must stand in quotes, and need not be looked at cell by cell. */
function rowText({ line, text, values }: DelimitedRecord, separator: string): string {
  const isPlain = !/["\r]/.test(text) && (separator === '\t' || !text.includes('\t'));
  const cells = isPlain ? values : values.map(cellText);
  return `${line}\t${cells.join('\t')}\n`;
}

function cellText(value: string): string {
  return /["\t\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
