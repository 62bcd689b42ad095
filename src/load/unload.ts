import { resolve, sep } from 'node:path';
import type { Database } from '../database/database.ts';
import { isInPlace } from '../database/partitioned-rows.ts';
import { createSchema } from '../database/schema.ts';
import { settle } from '../database/settle.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { type ArchivedFile, archivedFiles, removeFiles } from './archive.ts';
import { asInArchive, dropFromArchive } from './shared/write-back.ts';

/** Takes out all that a file brought, or the members of an archive or the files of a folder, and gives what went. UserError where nothing of that path was loaded. */
export async function unload(database: Database, path: string): Promise<ArchivedFile[]> {
  await createSchema(database);
  await asInArchive(database);
  const known = await archivedFiles(database);
  const place = slashed(resolve(path));
  const there = known.filter(({ absolutePath }) => isWithin(slashed(absolutePath), place));
  // Called as it was when it was loaded, from another folder.
  const files = there.length > 0 ? there : known.filter((file) => isWithin(file.path, path));
  if (files.length === 0) throw notLoaded(path, [...new Set(known.map((file) => file.path))]);
  const fileIds = files.map(({ fileId }) => fileId);
  await dropFromArchive(database, fileIds);
  if (await isInPlace(database)) await asInArchive(database);
  else await database.transaction(() => removeFiles(database, fileIds));
  await settle(database);
  return files;
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

const MOST_TOLD = 10;

function notLoaded(path: string, known: string[]): UserError {
  if (known.length === 0) return new UserError(inWords('Nothing was loaded yet.'));
  const more = known.length - MOST_TOLD;
  return new UserError(
    [
      inWords('Nothing of {path} was loaded. These files were:', { path }),
      ...known.slice(0, MOST_TOLD).map((name) => `  ${name}`),
      ...(more > 0 ? [`  ${inWords('and {count} more', { count: String(more) })}`] : []),
    ].join('\n'),
  );
}
