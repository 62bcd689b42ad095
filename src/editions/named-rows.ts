import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '../database/database.ts';
import { hidingInResults } from '../read/hidden-results.ts';
import { foundRows, type RowChange } from './row-changes.ts';

/** A row that was added, changed or is gone, with what it says now and said before, where files that still stand say it. */
export type NamedRow = Pick<RowChange, 'table' | 'change' | 'path' | 'line' | 'day'> & {
  /** What it says, without empty columns; null where the database no longer holds it. */
  row: Record<string, string> | null;
  /** What it said before; null where no file says it any more. */
  before: Record<string, string> | null;
  /** Whether the file in which it stands is still there; null where that is not known. */
  fileStands: boolean | null;
};

/** Gives rows with what they say, people of ours hidden; without a database only where they stand. */
export async function changedRows(
  changes: RowChange[],
  database: Database | undefined,
): Promise<NamedRow[]> {
  const found = database ? await foundRows(database, changes) : new Map();
  const hide = database ? await hidingInResults(database, { isWritten: false }) : undefined;
  const told = (content: string | null) => {
    const values: Record<string, unknown> | undefined = found.get(content)?.values;
    if (!values) return null;
    const texts = Object.entries(values).flatMap(([column, value]) =>
      value === null ? [] : [[column, hide ? hide(textOf(value), column) : textOf(value)]],
    );
    return Object.fromEntries(texts) as Record<string, string>;
  };
  return changes.map(({ table, change, path, line, day, content, oldContent }) => {
    const place: string | null | undefined = found.get(content)?.place;
    return {
      table,
      change,
      path,
      line,
      day,
      row: told(content),
      before: told(oldContent),
      fileStands: place == null ? null : standsIn(place),
    };
  });
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What stands in an archive stands while that does. */
function standsIn(path: string): boolean {
  if (existsSync(path)) return true;
  const above = dirname(path);
  return /\.(zip|xlsx|gz|pst)$/i.test(above) && existsSync(above);
}
