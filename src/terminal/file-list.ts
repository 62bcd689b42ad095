import { dirname } from 'node:path';
import type { Say } from '../build/kit/say.ts';
import { tableName } from '../build/kit/table-names.ts';
import type { LoadedFile, LoadSummary } from '../load/load.ts';
import { fileNote } from '../load/summary.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';

/** So many files of one folder are told one by one. */
const MOST_TOLD = 20;

/** So often a remark is repeated. */
const MOST_REPEATED = 3;

/** Gives the files of a load as text: what each brought, or the many of one folder together, and the remarks below. */
export function fileList(files: LoadSummary['files'], say: Say): string {
  const { t } = say;
  const told = (file: LoadedFile) =>
    JSON.stringify([dirname(file.path), file.table, file.unchanged]);
  const rows = [...grouped(files, told).values()].flatMap((alike) =>
    alike.length > MOST_TOLD ? [rowOfMany(alike, say)] : alike.map((file) => rowOf(file, say)),
  );
  const headings = [t('file'), t('table'), t('read'), t('accepted'), t('set aside'), ''];
  return [alignedText(headings, rows), ...remarks(files, say)].join('\n');
}

function rowOf(file: LoadedFile, { t }: Say): unknown[] {
  const { path, table, read, accepted, quarantined, unchanged } = file;
  const state = unchanged ? t('unchanged') : '';
  const name = table === null ? t('not recognised') : tableName(table, t);
  return [path, name, read, accepted, quarantined, state];
}

function rowOfMany(files: LoadedFile[], say: Say): unknown[] {
  const sum = (count: (file: LoadedFile) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  const [first] = files;
  const folder = `${dirname(first?.path ?? '')}/`;
  const path = say.t('{folder} ({count} files)', { folder, count: String(files.length) });
  const [, table, , , , state] = first ? rowOf(first, say) : [];
  const counts = [sum(({ read }) => read), sum(({ accepted }) => accepted)];
  return [path, table, ...counts, sum(({ quarantined }) => quarantined), state];
}

/** Gives one line for each file that the loader has something to say about; of many with one remark the first. */
export function remarks(files: LoadSummary['files'], { t }: Say): string[] {
  const noted = files.filter(({ reasons }) => reasons);
  const noteOf = (file: LoadedFile) => fileNote(file, file.reasons ?? [], t);
  return [...grouped(noted, noteOf)].flatMap(([note, alike]) => {
    const shown = alike.slice(0, alike.length > MOST_REPEATED ? 1 : MOST_REPEATED);
    const more = alike.length - shown.length;
    return shown.map(({ path }) =>
      t('{path}{more, plural, =0 {} other { and # more}}: {note}', {
        path: printable(path),
        more,
        note: printable(note),
      }),
    );
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
