import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inside } from '../disk/inside.ts';

/** `decisions.csv`, `Entscheidungen 2012-11.xlsx`: one list goes on in the next. */
const NAME = /^(decisions|entscheidungen)([ _-][\d-]+)?\.(csv|xlsx)$/i;

/** Gives the lists of decisions in some folders, each once, in the order of the folders and of their names. */
export function decisionFilesIn(folders: string[]): string[] {
  const paths = folders.filter(isFolder).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort()
      .map((name) => inside(folder, join(folder, name))),
  );
  return [...new Map(paths.map((path) => [resolve(path), path])).values()];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
