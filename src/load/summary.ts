import type { Translate } from '../locales/translate.ts';
import type { Reason } from '../reasons/reason.ts';
import { reasonText } from '../reasons/reason-text.ts';
import type { ArchivedFile } from './archive.ts';
import { type NotAnExport, UnknownTable } from './files/not-an-export.ts';
import type { PlannedFile } from './plan.ts';

/** What a file brought; `read` is `accepted` plus `quarantined`. */
export type LoadedFile = {
  path: string;
  /** Null where no layout fitted; `reasons` say why. */
  source: string | null;
  table: string | null;
  read: number;
  accepted: number;
  quarantined: number;
  /** True if the file was loaded before as it is. */
  unchanged: boolean;
  /** What else is to be known of it, for whoever reads to put into words. */
  reasons?: Reason[];
  /** The same in English, for programs. */
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
  const stays: Reason[] = before ? [{ code: 'what_it_brought_stays' }] : [];
  const entry = withReasons(empty(path), [...fault.reasons, ...stays]);
  return fault instanceof UnknownTable ? { ...entry, unusedRows: fault.rowCount } : entry;
}

/** Gives the entry of a file whose content is loaded from another path. */
export function copyEntry(file: PlannedFile, original: LoadedFile): LoadedFile {
  if (original.source === null) return { ...original, path: file.path };
  const { source, table } = original;
  const entry = { ...empty(file.path), source, table, unchanged: file.before === null };
  return withReasons(entry, [{ code: 'same_content', value: original.path }]);
}

/** Gives an entry with what is to be known of it. */
export function withReasons(entry: LoadedFile, reasons: Reason[]): LoadedFile {
  return reasons.length === 0 ? entry : { ...entry, reasons, note: fileNote(entry, reasons) };
}

/** Gives what is to be known of a file in words. */
export function fileNote(
  { source }: Pick<LoadedFile, 'source'>,
  reasons: Reason[],
  t?: Translate,
): string {
  const value = reasonText(reasons, t);
  return source === null ? reasonText([{ code: 'not_recognised', value }], t) : value;
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
