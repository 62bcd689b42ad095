import { dirname } from 'node:path';
import type { LoadedFile, LoadSummary } from '../load/load.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';

/** So many files of one folder are told one by one. */
const MOST_TOLD = 20;

/** So often a remark is repeated. */
const MOST_REPEATED = 3;

/** Gives the files of a load as text: what each brought, or the many of one folder together, and the remarks below. */
export function fileList(files: LoadSummary['files']): string {
  const told = (file: LoadedFile) =>
    JSON.stringify([dirname(file.path), file.table, file.unchanged]);
  const rows = [...grouped(files, told).values()].flatMap((alike) =>
    alike.length > MOST_TOLD ? [rowOfMany(alike)] : alike.map(rowOf),
  );
  const headings = ['file', 'table', 'read', 'accepted', 'set aside', ''];
  return [alignedText(headings, rows), ...remarks(files)].join('\n');
}

function rowOf({ path, table, read, accepted, quarantined, unchanged }: LoadedFile): unknown[] {
  const state = unchanged ? 'unchanged' : '';
  return [path, table ?? 'not recognised', read, accepted, quarantined, state];
}

function rowOfMany(files: LoadedFile[]): unknown[] {
  const sum = (count: (file: LoadedFile) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  const [first] = files;
  const path = `${dirname(first?.path ?? '')}/ (${files.length} files)`;
  const [, table, , , , state] = first ? rowOf(first) : [];
  const counts = [sum(({ read }) => read), sum(({ accepted }) => accepted)];
  return [path, table, ...counts, sum(({ quarantined }) => quarantined), state];
}

/** Gives one line for each file that the loader has something to say about; of many with one remark the first. */
export function remarks(files: LoadSummary['files']): string[] {
  const noted = files.filter(({ note }) => note);
  return [...grouped(noted, ({ note }) => note ?? '')].flatMap(([note, alike]) => {
    const shown = alike.slice(0, alike.length > MOST_REPEATED ? 1 : MOST_REPEATED);
    const more = alike.length - shown.length;
    const others = more > 0 ? ` and ${more} more` : '';
    return shown.map(({ path }) => `${printable(path)}${others}: ${printable(note)}`);
  });
}

function grouped(
  files: LoadedFile[],
  keyOf: (file: LoadedFile) => string,
): Map<string, LoadedFile[]> {
  const groups = new Map<string, LoadedFile[]>();
  for (const file of files) {
    const group = groups.get(keyOf(file));
    if (group) group.push(file);
    else groups.set(keyOf(file), [file]);
  }
  return groups;
}
