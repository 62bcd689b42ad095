import type { ColumnTable } from 'arquero';
import { findConfig } from '../config/read-config.ts';
import { csvOf } from '../deliver/report-lists.ts';
import { type Sheet, workbook } from '../deliver/workbook.ts';
import { UserError } from '../errors.ts';
import { isLanguage, type Language } from '../locales/languages.ts';
import { inWords } from '../locales/spoken.ts';
import { cellText, rowsOf } from '../text/cells.ts';
import { csv } from '../text/csv.ts';
import { momentHeading } from '../text/moment.ts';

/** Rows that a sheet of Excel has, its headings one of them. */
const MOST_ROWS = 1_048_576;

/** Gives the language whose spreadsheets are to open a file: that of the flag, else of regulars.yaml; nothing where neither says one. */
export function writtenLanguage(said: {
  language?: string | undefined;
  config?: string | undefined;
}): Language | undefined {
  if (isLanguage(said.language)) return said.language;
  const { config, saysLanguage } = findConfig(said.config, []);
  return saysLanguage ? config.language : undefined;
}

/** Gives rows as the spreadsheet of a language opens them; of none as RFC 4180 has them. */
export function sheetCsv(table: ColumnTable, language: Language | undefined): string {
  return language === undefined ? `${csv(table)}\n` : csvOf(sheetOf(table), language);
}

/** Gives rows as an Excel workbook. UserError where there are more than a sheet has. */
export async function sheetBytes(
  table: ColumnTable,
  language: Language | undefined,
): Promise<Buffer> {
  if (table.numRows() >= MOST_ROWS) {
    throw new UserError(
      inWords('A sheet of Excel has {most} rows, and there are {count}: write CSV or Parquet.', {
        most: String(MOST_ROWS),
        count: String(table.numRows()),
      }),
    );
  }
  return workbook(sheetOf(table), language);
}

function sheetOf(table: ColumnTable): Sheet {
  const plain = (value: unknown) => (typeof value === 'number' ? value : cellText(value));
  const rows = rowsOf(table).map((row) => row.map(plain));
  // A cell has no time zone: that the moments of the database are UTC stands above them.
  const heading = (name: string, place: number) =>
    momentHeading(
      name,
      rows.map((row) => row[place]),
    );
  return { name: 'regulars', columns: table.columnNames().map(heading), rows };
}
