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
  const place = resolve(path).replaceAll(sep, '/');
  const isMeant = (file: ArchivedFile) =>
    [file.path, file.absolutePath.replaceAll(sep, '/')].some(
      (known) => known === path || known === place || known.startsWith(`${place}/`),
    );
  const files = (await archivedFiles(database)).filter(isMeant);
  if (files.length === 0) {
    throw new UserError(
      inWords(
        "Nothing of {path} was loaded. ''regulars query --sql \"select path from imports.files\"'' lists the files.",
        { path },
      ),
    );
  }
  const fileIds = files.map(({ fileId }) => fileId);
  await dropFromArchive(database, fileIds);
  if (await isInPlace(database)) await asInArchive(database);
  else await database.transaction(() => removeFiles(database, fileIds));
  await settle(database);
  return files;
}
