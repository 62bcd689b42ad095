import { resolve } from 'node:path';
import type { Database } from '../database/database.ts';
import { type ArchivedFile, removeFiles } from './archive.ts';
import { type LoadableFile, loadFiles } from './load-files.ts';
import type { Source } from './map/sources.ts';
import { hashWith, type PlannedFile } from './plan.ts';
import { archivedEntry, type LoadedFile } from './summary.ts';

/** What stands in files beside the rows of their layout, by the path of the file. */
export type Parts = Map<string, LoadedFile[]>;

/** Gives the parts of files that are loaded as they stand. */
export function unchangedParts(plan: PlannedFile[], archived: ArchivedFile[]): Parts {
  const places = new Set(plan.map(({ absolutePath }) => absolutePath));
  const others = archived.filter(({ absolutePath }) => !places.has(absolutePath));
  const unchanged = plan.filter(({ isUnchanged, copyOf }) => isUnchanged && copyOf === null);
  return new Map(
    unchanged.map((file) => [
      file.path,
      archivedPartsOf(file, others).map((part) => archivedEntry(part, true)),
    ]),
  );
}

type Loaded = {
  file: LoadableFile;
  entry: LoadedFile | undefined;
  plan: PlannedFile[];
  archived: ArchivedFile[];
};

/** Loads what else stands in a file that was loaded; what it held before, and holds no longer, goes. */
export async function loadParts(
  database: Database,
  { file, entry, plan, archived }: Loaded,
  context: Parameters<typeof loadFiles>[2],
): Promise<LoadedFile[]> {
  const entries: LoadedFile[] = [];
  for (const part of partsOf(file, entry, { sources: context.sources, archived })) {
    const only = { ...context, sources: [part.source] };
    entries.push(...(await loadFiles(database, [part.file], only)));
  }
  const kept = new Set([...plan, ...entries].map(({ path }) => resolve(path)));
  const left = archivedPartsOf(file, archived).filter(
    ({ absolutePath }) => !kept.has(absolutePath),
  );
  if (entry?.source)
    await removeFiles(
      database,
      left.map(({ fileId }) => fileId),
    );
  return entries;
}

/** What stands in a file beside the rows of its layout: a file of its own for the archive, and the layout that reads it. */
type Part = { file: LoadableFile; source: Source };

/** Gives what else is to be read from a file that was loaded: the contacts of a list of customers. */
function partsOf(
  file: LoadableFile,
  entry: LoadedFile | undefined,
  { sources, archived }: { sources: Source[]; archived: ArchivedFile[] },
): Part[] {
  if (!entry?.source || file.mapping !== null) return [];
  return sources
    .filter(({ beside }) => beside === entry.source)
    .map((source) => {
      const path = `${file.path}/${source.table}`;
      const absolutePath = resolve(path);
      const before = archived.find((part) => part.absolutePath === absolutePath) ?? null;
      const contentHash = hashWith(file.contentHash, source.table);
      const part = { ...file, path, absolutePath, before, contentHash, copyOf: null };
      return { file: part, source: { ...source, beside: null } };
    });
}

/** Gives what the archive has from a file beside the rows of its layout. */
function archivedPartsOf(
  { absolutePath }: { absolutePath: string },
  archived: ArchivedFile[],
): ArchivedFile[] {
  return archived.filter((part) => part.absolutePath === `${absolutePath}/${part.table}`);
}

/** Gives the file that a part stands in; the file itself where it is none. */
export function wholeOf(file: ArchivedFile, archived: ArchivedFile[]): ArchivedFile {
  const place = `/${file.table}`;
  if (!file.absolutePath.endsWith(place)) return file;
  const whole = file.absolutePath.slice(0, -place.length);
  return archived.find(({ absolutePath }) => absolutePath === whole) ?? file;
}
