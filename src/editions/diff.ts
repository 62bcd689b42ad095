import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase } from '../database/database.ts';
import { type EditionRecord, ROWS_NAME } from '../deliver/editions.ts';
import { type ReportHead, savedHead } from '../deliver/saved-report.ts';
import { type FigureChange, figureChanges } from '../report/figure-changes.ts';
import { changedRows, type NamedRow } from './named-rows.ts';
import {
  type CellChange,
  cellChanges,
  type FileChange,
  fileChanges,
  monthsBeside,
  type SettingChange,
  settingChanges,
} from './report-changes.ts';
import { type RowCounts, rowChanges } from './row-changes.ts';

/** A report that is compared: an edition, or one that lies somewhere. */
export type Compared = { path: string; record?: EditionRecord | undefined };

/** One side of a comparison, as it is told. */
export type Side = {
  path: string;
  period: string;
  asOf: string;
  edition: number | null;
  madeAt: string | null;
  program: string | null;
};

/** What two reports have otherwise, and why; null where that is not known. */
export type Diff = {
  earlier: Side;
  later: Side;
  /** Figures of months that both have, as each knows them. */
  figures: FigureChange[] | null;
  /** Of two periods: the figures of the later one beside those of the earlier one. */
  beside: FigureChange[];
  cells: CellChange[];
  files: FileChange[] | null;
  settings: SettingChange[] | null;
  rows: RowCounts[] | null;
  named: NamedRow[];
  /** Tables of which rows are too many to be compared one by one. */
  tablesWithoutRows: string[];
};

/** Compares two reports, the earlier one first; rows are named from the database, where it is there. */
export async function diff(earlier: Compared, later: Compared, database: string): Promise<Diff> {
  const [old, now] = [savedHead(earlier.path), savedHead(later.path)];
  const grounds = old.grounds && now.grounds && { old: old.grounds, now: now.grounds };
  const sides = { earlier: sideOf(earlier, old), later: sideOf(later, now) };
  const rows = await rowsBetween(earlier, later, { old, now, database });
  return {
    ...sides,
    figures: grounds ? figureChanges(grounds.old, grounds.now) : null,
    beside: old.period === now.period ? [] : monthsBeside(old, now),
    cells: cellChanges(old, now),
    files: grounds ? fileChanges(grounds.old, grounds.now) : null,
    settings: grounds ? settingChanges(grounds.old, grounds.now) : null,
    ...rows,
  };
}

function sideOf({ path, record }: Compared, { period, asOf, grounds }: ReportHead): Side {
  return {
    path,
    period,
    asOf,
    edition: record?.edition ?? null,
    madeAt: record?.madeAt ?? null,
    program: grounds?.program || null,
  };
}

type Heads = { old: ReportHead; now: ReportHead; database: string };

async function rowsBetween(
  earlier: Compared,
  later: Compared,
  { old, now, database: path }: Heads,
): Promise<Pick<Diff, 'rows' | 'named' | 'tablesWithoutRows'>> {
  const files = { earlier: rowsBeside(earlier.path), later: rowsBeside(later.path) };
  const tablesWithoutRows = [
    ...new Set([earlier, later].flatMap(({ record }) => record?.tablesWithoutRows ?? [])),
  ].sort();
  const hasDatabase = existsSync(path);
  const database = await openDatabase(hasDatabase ? path : ':memory:', { readOnly: hasDatabase });
  try {
    const days = { earlierAsOf: old.asOf, laterAsOf: now.asOf };
    const changes = await rowChanges(database, files, days);
    if (changes === null) return { rows: null, named: [], tablesWithoutRows };
    const known = (table: string) => !tablesWithoutRows.includes(table);
    const named = await changedRows(
      changes.rows.filter(({ table }) => known(table)),
      hasDatabase ? database : undefined,
    );
    return { rows: changes.counts.filter(({ table }) => known(table)), named, tablesWithoutRows };
  } finally {
    database.close();
  }
}

function rowsBeside(path: string): string {
  return join(path.endsWith('.json') ? dirname(path) : path, ROWS_NAME);
}
