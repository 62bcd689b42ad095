import type { Tables } from '../../read/read.ts';
import { printable } from '../../text/printable.ts';

/** A name or subject is no longer than this on a page. */
const LONGEST = 200;

/**
 * Gives the rows of a metric table in their order; its head lines say what the columns are. What others wrote is
 * without marks that turn the direction of writing or cannot be seen, on one line, and cut where it is too long.
 */
export function rowsOf<Row>(tables: Tables, name: string): Row[] {
  const table = tables[name];
  if (!table) throw new Error(`The metric table ${name} was not read`);
  const rows = table.objects() as Record<string, unknown>[];
  if (name !== 'definitions') for (const row of rows) tame(row);
  return rows as Row[];
}

function tame(row: Record<string, unknown>): void {
  for (const [column, value] of Object.entries(row)) {
    if (typeof value !== 'string' || column.endsWith('_id')) continue;
    const line = printable(value);
    // A reason is cut by those who put it into words.
    row[column] = column === 'reason' ? line : shortened(line);
  }
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** A share of something, with its 95% interval; null where nothing could be counted. */
export type Rate = {
  rate: string;
  stratum: string;
  numerator: number;
  denominator: number;
  share: number | null;
  share_low: number | null;
  share_high: number | null;
};

/** Gives one rate of the table `rates`; undefined where it does not stand. */
export function rateOf(tables: Tables, rate: string, stratum: string): Rate | undefined {
  return rowsOf<Rate>(tables, 'rates').find((row) => row.rate === rate && row.stratum === stratum);
}
