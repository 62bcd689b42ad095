import { statSync } from 'node:fs';
import type { LoadSummary } from '../load/load.ts';
import { WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { printable } from '../text/printable.ts';

/** Says how much of what was named is used, and how the rest can be; nothing where all of it is. */
export function usedFiles(
  files: LoadSummary['files'],
  { exports, configPath }: { exports: string[]; configPath: string | undefined },
): string[] {
  const unused = files.filter(({ source }) => source === null);
  if (unused.length === 0) return [];
  const sum = (count: (file: (typeof files)[number]) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  const read = sum((file) => file.read);
  const mappable = sum(({ unusedRows = 0 }) => unusedRows);
  const rows = mappable > 0 ? `, ${number(read)} of ${number(read + mappable)} rows` : '';
  const used = `${number(files.length - unused.length)} of ${number(files.length)} files${rows}`;
  if (mappable === 0) return [`${used}; what the others are is said below`];
  const cure =
    configPath === undefined
      ? `'regulars init ${folderOf(exports)}' looks at the others, and writes mappings for them`
      : `${configPath} has no mapping for the others yet: a question of 'regulars init' may wait there for an answer`;
  return [`${used}; ${cure}`];
}

function folderOf(exports: string[]): string {
  const [only = ''] = exports;
  const isFolder = exports.length === 1 && statSync(only, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? printable(only) : 'FOLDER';
}

function number(count: number): string {
  return count.toLocaleString(WRITTEN_LANGUAGE);
}
