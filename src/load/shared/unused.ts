import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Database } from '../../database/database.ts';
import { fileList, literal } from '../../database/names.ts';
import { makeFolder } from '../../make-folder.ts';
import type { SharedArchive } from './partitions.ts';

const ROOM = 'unused';

/** Says in the archive which files of the places that were loaded are of no use: a file a place. */
export async function shareUnused(
  database: Database,
  archive: SharedArchive,
  { paths, loader }: { paths: string[]; loader: string },
): Promise<void> {
  const unfinished = join(archive.folder, 'unfinished', loader);
  for (const folder of [unfinished, join(archive.folder, ROOM)]) makeFolder(folder);
  for (const place of paths.map((path) => resolve(path))) {
    const name = `${createHash('sha256').update(place).digest('hex').slice(0, 32)}.parquet`;
    const below = `absolute_path = ${literal(place)} or starts_with(absolute_path, ${literal(place + sep)})`;
    await database.run(`
      copy (select ${literal(place)} as place, * from imports.unused_files where ${below}
        union all by name select ${literal(place)} as place)
      to ${literal(join(unfinished, name))} (format parquet)`);
    renameSync(join(unfinished, name), join(archive.folder, ROOM, name));
  }
}

/** Has the database know which files are of no use; of what lies in several places that were loaded, the narrowest one says so. */
export async function takeUnused(database: Database, archive: SharedArchive): Promise<void> {
  const told = toldIn(archive);
  if (told === undefined) return;
  await database.run(`
    insert into imports.unused_files by name
    with told as (from read_parquet(${told}))
    select told.* exclude (place) from told
    where told.absolute_path is not null and not exists (
      select 1 from told as narrower
      where length(narrower.place) > length(told.place)
        and (told.absolute_path = narrower.place or starts_with(told.absolute_path, narrower.place || ${literal(sep)})))
    order by told.absolute_path`);
}

/** The places of which the archive knows such files. */
export async function placesOfUnused(
  database: Database,
  archive: SharedArchive,
): Promise<string[]> {
  const told = toldIn(archive);
  if (told === undefined) return [];
  const found = await database.read(
    `select distinct place from read_parquet(${told}) order by place`,
  );
  return found.array('place') as string[];
}

/** What all places have told; undefined for nothing yet. */
function toldIn(archive: SharedArchive): string | undefined {
  const room = join(archive.folder, ROOM);
  const names = existsSync(room) ? readdirSync(room) : [];
  return names.length === 0 ? undefined : fileList(names.map((name) => join(room, name)));
}
