import type { Tables } from '../read.ts';

/** Gives the rows of a metric table in their order; its head lines say what the columns are. */
export function rowsOf<Row>(tables: Tables, name: string): Row[] {
  const table = tables[name];
  if (!table) throw new Error(`The metric table ${name} was not read`);
  return table.objects() as Row[];
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
