import type { Database } from '../../database/database.ts';
import { literal } from '../../database/queries.ts';
import type { Reason } from '../../reasons/reason.ts';
import { byteChunks, firstContent } from '../files/bytes.ts';
import type { ExportFile } from '../files/export-file.ts';
import { NotAnExport } from '../files/not-an-export.ts';
import {
  bareChunks,
  decoded,
  encodedPieces,
  encodingOfAll,
  textPieces,
} from '../files/text-encoding.ts';
import { withLineFeeds } from '../readers/line-feeds.ts';
import { bareTableColumns } from './bare-tables.ts';
import { type DelimitedRecord, recordsOf } from './delimited.ts';
import { goodRows, type RowTally, separatorOut } from './good-rows.ts';
import { separatorOf } from './separator.ts';
import {
  columnNames,
  createStagedView,
  csvReader,
  type Staged,
  type StagedFile,
  writeText,
} from './staging.ts';
import { headingOf } from './table-frame.ts';

/** What a mapping may say about a delimited text; the rest is decided by its content. */
export type Dialect = {
  separator?: string | undefined;
  encoding?: string | undefined;
  hasHeader: boolean;
  /** Lines before the headings, which are no rows; without it the headings are looked for. */
  skippedLines?: number | undefined;
};

type Text = {
  separator: string;
  encoding: string;
  /** True where every byte was seen to be of the encoding. */
  isChecked: boolean;
  columns: string[];
  /** 0 where there are no headings. */
  headingLine: number;
  /** So many lines at the beginning are no rows. */
  skippedLines: number;
  /** What stands before the headings, by line. */
  head: string[][];
};

const SAMPLE_BYTES = 256 * 1024;

/** A first line that is no row: the separator for Excel, the type that PowerShell's Export-Csv names, or what DATEV says of the whole file. */
const FIRST_LINE =
  /^(?:"?sep=(?<separator>.)"?|#TYPE [^\r\n]*|"?(?:EXTF|DTVF)"?;[^\r\n]*)\r?(?:\n|$)/i;

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
  const { columns, separator, head } = text;
  const { path, rowCount } = await writeRows(database, file, text);
  const dialectOut = `delim = ${literal(separatorOut(separator))}, quote = '"', escape = '"', nullstr = ''`;
  await createStagedView(database, csvReader(path, columns, dialectOut), file.fileId);
  return { columns, head, decimalMark: separator === ';' ? ',' : '.', rowCount, hasLines: true };
}

/** Writes the rows anew, and puts what is none into `staged_faults`. */
async function writeRows(database: Database, file: StagedFile, text: Text) {
  const faults = await database.appender('main', 'staged_faults');
  const tally: RowTally = {
    rowCount: 0,
    onFault: (record, fault) => appendFault(faults, file.fileId, { ...record, fault }),
  };
  const shape = {
    ...text,
    width: text.columns.length,
    isPassedOver: ({ line }: DelimitedRecord) => line <= text.skippedLines,
  };
  try {
    const path = await writeText(file, goodRows(utf8Chunks(file, text), shape, tally));
    return { path, rowCount: tally.rowCount };
  } finally {
    faults.closeSync();
  }
}

async function textOf(file: ExportFile, dialect: Dialect): Promise<Text> {
  const encoding = dialect.encoding ?? (await encodingOfAll(byteChunks(file)));
  if (encoding === 'binary') throw new NotAnExport({ code: 'not_text' });
  const sample = decoded(await firstContent(file, SAMPLE_BYTES), encoding as 'utf-8').replace(
    /\r(?!\n)/g,
    '\n',
  );
  const firstLine = FIRST_LINE.exec(sample);
  const headed = sample.slice(firstLine?.[0].length ?? 0);
  const separator = dialect.separator ?? firstLine?.groups?.separator ?? separatorOf(headed);
  const skippedLines = dialect.skippedLines ?? (firstLine ? 1 : 0);
  const all = recordsOf(sample, separator);
  const records = all.filter(({ line }) => line > skippedLines);
  const isFound = dialect.hasHeader && dialect.skippedLines === undefined;
  const heading = isFound ? headingOf(records) : records[0];
  if (!heading || heading.fault) throw headingError(heading);
  const bare = isFound ? bareTableColumns(heading.values) : null;
  const hasHeader = dialect.hasHeader && bare === null;
  const columns = columnNames(bare ?? (hasHeader ? heading.values : heading.values.map(() => '')));
  const headingLine = hasHeader ? heading.line : 0;
  const isChecked = dialect.encoding === undefined;
  const head = all.filter(({ line }) => line < heading.line).map(({ values }) => values);
  return { separator, encoding, isChecked, columns, headingLine, skippedLines, head };
}

function headingError(first: DelimitedRecord | undefined): NotAnExport {
  const line = String(first?.line ?? 1);
  return new NotAnExport([
    { code: 'headings_unreadable', value: line },
    first?.fault ?? { code: 'no_row' },
  ]);
}

type Appender = Awaited<ReturnType<Database['appender']>>;

function appendFault(faults: Appender, fileId: number, told: DelimitedRecord & { fault: Reason }) {
  faults.appendInteger(fileId);
  faults.appendBigInt(BigInt(told.line));
  const { code, value, others } = told.fault;
  for (const text of [code, value, others]) {
    if (text) faults.appendVarchar(text);
    else faults.appendNull();
  }
  faults.appendVarchar(JSON.stringify(told.text.slice(0, 1000)).slice(0, 1000));
  faults.endRow();
}

/** Gives the text as UTF-8; what is that already is not taken apart. */
function utf8Chunks(file: ExportFile, { encoding, isChecked }: Text): AsyncIterable<Buffer> {
  if (encoding === 'utf-8' && isChecked) return bareChunks(withLineFeeds(byteChunks(file)));
  const isWide = encoding.startsWith('utf-16');
  const bytes = isWide ? byteChunks(file) : withLineFeeds(byteChunks(file));
  return encodedPieces(textPieces(bytes, encoding));
}
