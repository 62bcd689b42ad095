import { type Language, localeOf } from '../locales/languages.ts';
import type { Cell, Report, TableBlock } from '../report/blocks.ts';
import { blocksOf } from '../report/chapter-blocks.ts';
import { csvText } from '../text/csv.ts';
import { momentText } from './sheet-times.ts';
import { type Sheet, workbook } from './workbook.ts';

/** Gives the lists of a report as the files that stand beside its page, by their names. */
export async function reportLists(report: Report): Promise<Map<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>();
  for (const chapter of report.chapters) {
    for (const block of blocksOf(chapter)) {
      if (block.type !== 'table' || !block.file) continue;
      const sheet = sheetOf(block, block.file);
      for (const [name, content] of await sheetFiles(sheet, report.language))
        files.set(name, content);
    }
  }
  return files;
}

/** Gives a list as CSV and as a workbook, by the names of these files. */
export async function sheetFiles(
  sheet: Sheet,
  language: Language,
): Promise<Map<string, string | Buffer>> {
  return new Map<string, string | Buffer>([
    [`${sheet.name}.csv`, csvOf(sheet, language)],
    [`${sheet.name}.xlsx`, await workbook(sheet, language)],
  ]);
}

function sheetOf({ columns, rows, listColumns = [] }: TableBlock, name: string): Sheet {
  return {
    name,
    columns: [...columns, ...listColumns].map(({ title }) => title),
    currencies: columns.map(({ currency }) => currency),
    rows: rows.map((row, index) => [
      ...row.map(dataOf),
      ...listColumns.map(({ values }) => values?.[index] ?? null),
    ]),
  };
}

function dataOf(cell: Cell): string | number | null {
  if (typeof cell === 'string') return cell;
  return 'value' in cell ? cell.value : cell.text;
}

/** Gives a list as the spreadsheet of the language opens it: where the decimal mark is a comma, semicolons part the cells. */
export function csvOf({ columns, rows }: Sheet, language: Language): string {
  const half = new Intl.NumberFormat(localeOf(language).tag).format(0.5);
  const dialect = half.includes(',')
    ? ({ separator: ';', decimal: ',' } as const)
    : ({ separator: ',', decimal: '.' } as const);
  const written = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? momentText(value, language) : value)),
  );
  return `\ufeff${csvText([columns, ...written], dialect)}\n`;
}
