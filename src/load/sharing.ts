import type { Database } from '../database/database.ts';
import { type ArchivedFile, archivedFiles } from './archive.ts';
import { type Parts, unchangedParts } from './beside.ts';
import type { LoadableFile } from './load-files.ts';
import { archivedEntry, copyEntry, type LoadedFile } from './summary.ts';

/** What loaders that work side by side agree on. */
export type Sharing = {
  /** Parts a batch into what is ours to load, what another loader has in hand, and what is loaded by now. */
  claim(batch: LoadableFile[]): Promise<SharedBatch>;
  /** Keeps what our part of a batch brought, for all to see. */
  keep(batch: LoadableFile[]): Promise<void>;
};

export type SharedBatch = {
  mine: LoadableFile[];
  others: LoadableFile[];
  done: { file: LoadableFile; found: ArchivedFile }[];
};

/** Nobody else loads. */
export const ALONE: Sharing = {
  claim: async (batch) => ({ mine: batch, others: [], done: [] }),
  keep: async () => undefined,
};

/** Gives the entry of a file that another loader has loaded, from there or from elsewhere. */
export function loadedEntry({ file, found }: SharedBatch['done'][number]): LoadedFile {
  const entry = archivedEntry(found, true);
  const isThere = found.absolutePath === file.absolutePath;
  return isThere ? { ...entry, path: file.path } : copyEntry(file, entry);
}

/** Gives what stands in such files beside the rows of their layout. */
export async function partsLoaded(database: Database, done: SharedBatch['done']): Promise<Parts> {
  if (done.length === 0) return new Map();
  const files = done.map(({ file }) => ({ ...file, isUnchanged: true }));
  return unchangedParts(files, await archivedFiles(database));
}
