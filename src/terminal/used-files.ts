import { statSync } from 'node:fs';
import type { Say } from '../build/kit/say.ts';
import type { LoadSummary } from '../load/load.ts';
import { printable } from '../text/printable.ts';

/** Says how much of what was named is used, and how the rest can be; nothing where all of it is. */
export function usedFiles(
  files: LoadSummary['files'],
  { exports, configPath }: { exports: string[]; configPath: string | undefined },
  { t }: Say,
): string[] {
  const unused = files.filter(({ source }) => source === null);
  if (unused.length === 0) return [];
  const sum = (count: (file: (typeof files)[number]) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  const read = sum((file) => file.read);
  const mappable = sum(({ unusedRows = 0 }) => unusedRows);
  const used = t(
    '{used, number} of {all, plural, one {# file} other {# files}}{hasRows, select, true {, {read, number} of {rows, plural, one {# row} other {# rows}}} other {}}',
    {
      used: files.length - unused.length,
      all: files.length,
      hasRows: mappable > 0,
      read,
      rows: read + mappable,
    },
  );
  if (mappable === 0) return [t('{used}; what the others are is said below', { used })];
  if (configPath === undefined)
    return [
      t("{used}; ''regulars init {folder}'' looks at the others, and writes mappings for them", {
        used,
        folder: folderOf(exports),
      }),
    ];
  return [
    t(
      "{used}; {config} has no mapping for the others yet: a question of ''regulars init'' may wait there for an answer",
      { used, config: configPath },
    ),
  ];
}

function folderOf(exports: string[]): string {
  const [only = ''] = exports;
  const isFolder = exports.length === 1 && statSync(only, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? printable(only) : 'FOLDER';
}
