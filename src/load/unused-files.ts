import { resolve, sep } from 'node:path';
import type { Database } from '../database/database.ts';
import { literal } from '../database/queries.ts';
import type { Reason } from '../reasons/reason.ts';
import type { LoadedFile } from './summary.ts';

/** Remembers which files of the places that were loaded are of no use, in place of what was known of these places before. */
export async function keepUnusedFiles(
  database: Database,
  paths: string[],
  files: LoadedFile[],
): Promise<void> {
  const unused = files.filter(({ source, reasons }) => source === null && reasons !== undefined);
  await database.transaction(async () => {
    for (const place of paths.map((path) => resolve(path))) {
      await database.run(`
        delete from imports.unused_files
        where absolute_path = ${literal(place)} or starts_with(absolute_path, ${literal(place + sep)})`);
    }
    if (unused.length > 0)
      await database.run(`insert into imports.unused_files values ${unused.map(rowOf).join(', ')}`);
  });
}

function rowOf({ path, reasons = [], unusedRows }: LoadedFile): string {
  const told = `[${reasons.map(structOf).join(', ')}]`;
  return `(${literal(path)}, ${literal(resolve(path))}, ${told}, ${unusedRows ?? 'null'})`;
}

function structOf({ code, column_name, value, others }: Reason): string {
  const text = (found: string | null | undefined) => (found == null ? 'null' : literal(found));
  return `{'code': ${literal(code)}, 'column_name': ${text(column_name)}, 'value': ${text(value)}, 'others': ${text(others)}}`;
}
