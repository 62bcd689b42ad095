import type { LoadSummary } from '../load.ts';
import { printable } from './printable.ts';
import { alignedText } from './text-table.ts';

/** Gives the files of a load as text: what each brought, and the remarks below. */
export function fileList(files: LoadSummary['files']): string {
  const rows = files.map(({ path, table, read, accepted, quarantined, unchanged }) => [
    path,
    table ?? 'not recognised',
    read,
    accepted,
    quarantined,
    unchanged ? 'unchanged' : '',
  ]);
  const headings = ['file', 'table', 'read', 'accepted', 'set aside', ''];
  return [alignedText(headings, rows), ...remarks(files)].join('\n');
}

/** Gives one line for each file that the loader has something to say about. */
export function remarks(files: LoadSummary['files']): string[] {
  return files.flatMap(({ path, note }) =>
    note ? [`${printable(path)}: ${printable(note)}`] : [],
  );
}
