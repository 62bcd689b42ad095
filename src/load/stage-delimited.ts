import type { Database } from '../database/database.ts';
import { withLineFeeds } from '../readers/line-feeds.ts';
import { byteChunks, firstContent } from './bytes.ts';
import { type DelimitedRecord, delimitedRecords, recordsOf, separatorOf } from './delimited.ts';
import type { ExportFile } from './export-file.ts';
import {
  columnNames,
  createStagedView,
  csvReader,
  LONGEST_LINE,
  NotAnExport,
  type Staged,
  type StagedFile,
  writeText,
} from './staging.ts';
import { headingOf, tableFrame } from './table-frame.ts';
import { decoded, encodingOfAll, textPieces } from './text-encoding.ts';

/** What a mapping may say about a delimited text; the rest is decided by its content. */
export type Dialect = {
  separator?: string | undefined;
  encoding?: string | undefined;
  hasHeader: boolean;
};

type Text = {
  separator: string;
  encoding: string;
  columns: string[];
  /** 0 where there are no headings. */
  headingLine: number;
};

const SAMPLE_BYTES = 256 * 1024;

/** A first line that is no row: the separator for Excel, or the type that PowerShell's Export-Csv names. */
const FIRST_LINE = /^(?:"?sep=(?<separator>.)"?|#TYPE [^\r\n]*)\r?(?:\n|$)/i;

/**
 * Lets `staged` read a CSV or TSV file that is written anew without what is no row; the number of a row is
 * the line it begins in.
 */
export async function stageDelimited(
  database: Database,
  file: StagedFile,
  dialect: Dialect,
): Promise<Staged> {
  const text = await textOf(file, dialect);
  const count = { rows: 0 };
  const path = await writeText(file, goodRows(database, file, { ...text, count }));
  const rows = csvReader(
    path,
    text.columns,
    `delim = '\\t', quote = '"', escape = '"', nullstr = ''`,
  );
  await createStagedView(database, rows, file.fileId);
  return {
    columns: text.columns,
    decimalMark: text.separator === ';' ? ',' : '.',
    rowCount: count.rows,
    hasLines: true,
  };
}

async function textOf(file: ExportFile, dialect: Dialect): Promise<Text> {
  const encoding = dialect.encoding ?? (await encodingOfAll(byteChunks(file)));
  if (encoding === 'binary') throw new NotAnExport('it is not text');
  const sample = decoded(await firstContent(file, SAMPLE_BYTES), encoding as 'utf-8').replace(
    /\r(?!\n)/g,
    '\n',
  );
  const firstLine = FIRST_LINE.exec(sample);
  const headed = sample.slice(firstLine?.[0].length ?? 0);
  const separator = dialect.separator ?? firstLine?.groups?.separator ?? separatorOf(headed);
  const records = recordsOf(sample, separator).slice(firstLine ? 1 : 0);
  const heading = dialect.hasHeader ? headingOf(records) : records[0];
  if (!heading || heading.fault) throw headingError(heading);
  const columns = columnNames(dialect.hasHeader ? heading.values : heading.values.map(() => ''));
  return { separator, encoding, columns, headingLine: dialect.hasHeader ? heading.line : 0 };
}

function headingError(first: DelimitedRecord | undefined): NotAnExport {
  const reason = first?.fault ?? 'there is no row';
  return new NotAnExport(`its headings (line ${first?.line ?? 1}) cannot be read: ${reason}`);
}

/** Gives the rows as tab-separated text with their line in front, and puts the others into `staged_faults`. */
async function* goodRows(
  database: Database,
  file: StagedFile,
  text: Text & { count: { rows: number } },
) {
  const faults = await database.appender('main', 'staged_faults');
  try {
    let rows = '';
    for await (const record of rowsOf(file, text)) {
      const fault = record.fault ?? sizeFault(record, text.columns.length);
      if (fault === null) {
        text.count.rows += 1;
        rows += rowText(record, text.separator);
      } else appendFault(faults, file.fileId, { ...record, fault });
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
  const frame = tableFrame({ width: text.columns.length, headingLine: text.headingLine });
  for await (const record of delimitedRecords(piecesOf(file, text), text.separator)) {
    if (record.line === 1 && FIRST_LINE.test(record.text)) continue;
    for (const row of frame.take(record)) yield row;
  }
  yield* frame.rest();
}

function piecesOf(file: ExportFile, text: Text): AsyncGenerator<string> {
  const isWide = text.encoding.startsWith('utf-16');
  return textPieces(isWide ? byteChunks(file) : withLineFeeds(byteChunks(file)), text.encoding);
}

/** A character takes four bytes of a line at most. */
const LONGEST_ROW = LONGEST_LINE / 4;

function sizeFault(record: DelimitedRecord, width: number): string | null {
  if (record.text.length > LONGEST_ROW) return `the row is longer than ${LONGEST_ROW} characters`;
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
