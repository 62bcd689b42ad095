import type { ArchivedFile } from './archive.ts';
import type { PlannedFile } from './plan.ts';

/** What a file brought; `read` is `accepted` plus `quarantined`. */
export type LoadedFile = {
  path: string;
  /** Null where no layout fitted; `note` says why. */
  source: string | null;
  table: string | null;
  read: number;
  accepted: number;
  quarantined: number;
  /** True if the file was loaded before as it is. */
  unchanged: boolean;
  note?: string;
};

/** Gives the entry of a file as the archive has it. */
export function archivedEntry(file: ArchivedFile, isUnchanged: boolean): LoadedFile {
  const { path, source, table, read, accepted, quarantined } = file;
  return { path, source, table, read, accepted, quarantined, unchanged: isUnchanged };
}

/** Gives the entry of a file that no layout fits. */
export function unrecognisedEntry({ path, before }: PlannedFile, reason: string): LoadedFile {
  const stays = before ? '; what it brought before stays' : '';
  return { ...empty(path), note: `not recognised: ${reason}${stays}` };
}

/** Gives the entry of a file whose content is loaded from another path. */
export function copyEntry(file: PlannedFile, original: LoadedFile): LoadedFile {
  if (original.source === null) return { ...original, path: file.path };
  const { source, table } = original;
  const note = `has the same content as ${original.path}, which is loaded`;
  return { ...empty(file.path), source, table, unchanged: file.before === null, note };
}

function empty(path: string): LoadedFile {
  return {
    path,
    source: null,
    table: null,
    read: 0,
    accepted: 0,
    quarantined: 0,
    unchanged: false,
  };
}
