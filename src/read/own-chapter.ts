/** A row of a query of the user's own: its columns by name. */
export type OwnRow = Record<string, string | number | boolean | null>;

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
  rows: OwnRow[];
  /** vega-lite, without data. */
  spec: Record<string, unknown> | undefined;
};
