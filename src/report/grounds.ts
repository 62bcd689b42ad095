import type { MonthFigure } from './figure-names.ts';

/** What a report rests on: by this two editions are compared, whatever their language. */
export type Grounds = {
  /** Version of the program that made it. */
  program: string;
  /** Last day on which anything that was loaded happened. */
  newestOn: string;
  files: LoadedFile[];
  /** Each setting that rules the figures as JSON text; of mappings and of our own addresses a hash. */
  settings: Record<string, string>;
  /** By month, `2012-11`: what its figures were as known now; null where they are not. */
  figures: Record<string, Partial<Record<MonthFigure, number | null>>>;
};

/** A file, or a folder of many small ones; `path` from the folder that holds all of them. */
export type LoadedFile = {
  path: string;
  count: number;
  table: string | null;
  hash: string;
  rows: number;
  firstOn: string | null;
  lastOn: string | null;
};

/** Gives how many files a report rests on: one that brought rows of two tables is one. */
export function fileCount({ files }: Grounds): number {
  const counts = new Map(files.map(({ path, count }) => [path, count]));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
