import type { ArchivedFile } from './archive.ts';
import { type NotAnExport, UnknownTable } from './files/not-an-export.ts';
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
  /** Rows of a table that was not recognised, and that a mapping may bring. */
  unusedRows?: number;
};

/** Gives the entry of a file as the archive has it. */
export function archivedEntry(file: ArchivedFile, isUnchanged: boolean): LoadedFile {
  const { path, source, table, read, accepted, quarantined } = file;
  return { path, source, table, read, accepted, quarantined, unchanged: isUnchanged };
}

/** Gives the entry of a file that no layout fits. */
export function unrecognisedEntry({ path, before }: PlannedFile, fault: NotAnExport): LoadedFile {
  const stays = before ? '; what it brought before stays' : '';
  const entry = { ...empty(path), note: `not recognised: ${fault.message}${stays}` };
  return fault instanceof UnknownTable ? { ...entry, unusedRows: fault.rowCount } : entry;
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
