import type { Plain } from '../database/read.ts';

/** A row of a query of the user's own: its columns by name. */
export type OwnRow = Record<string, Plain>;

/** A chapter of the user's own: a query, what its head says, and perhaps a chart of its rows. */
export type OwnChapter = {
  name: string;
  title: string;
  text: string | undefined;
  /** What the chart shows, above it. */
  chart: string | undefined;
  alternative: string | undefined;
  /** Headings, in the order of the columns. */
  columns: string[];
  /** Names of the columns in their order, where a row may have another (JavaScript puts 2012 first). */
  names?: string[];
  /** The first of them, where there are more than a chart draws. */
  rows: OwnRow[];
  rowCount: number;
  /** vega-lite, without data. */
  spec: Record<string, unknown> | undefined;
  /** Why that cannot be drawn; the rows then stand as a table. */
  fault?: string | undefined;
};
