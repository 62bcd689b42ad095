import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeFolder } from '../make-folder.ts';
import { removeUnfinished, removeUnfinishedBeside, unfinishedBeside } from './unfinished.ts';

// A folder that is not empty cannot be replaced by one rename: the old one is put away under this name, then the new one
// takes its place. A kill between the two leaves the old one whole, and restoreFolder puts it back.
const PREVIOUS = '.regulars-previous';
/** Name of what could not take its place, as another program holds the old one. */
const HELD = '.regulars-new';

/** Tells whether a file of a folder, by its path there, is one that this program writes: what is not, is carried over. */
export type IsOurs = (path: string) => boolean;

/** Tells what of an old folder is ours, once a fresh one is to take its place. */
export type OursIn = (old: string, fresh: string) => IsOurs;

/** How a folder is swapped: what of the old one is ours, and what fills the new one. */
export type Swap<Result> = {
  oursIn: OursIn;
  build(folder: string): Promise<Result>;
};

/** Where the new folder stands now: in its place, or beside it where the old one is held open. */
export type Swapped<Result> = { result: Result; folder: string; isHeld: boolean };

/** Builds a folder beside the old one and puts it in its place, whole or not at all. */
export async function swapFolder<Result>(
  path: string,
  { oursIn, build }: Swap<Result>,
): Promise<Swapped<Result>> {
  const place = existsSync(path) ? realpathSync(path) : resolve(path);
  makeFolder(dirname(place));
  restoreFolder(place, oursIn);
  removeUnfinishedBeside(place);
  const unfinished = unfinishedBeside(place);
  rmSync(unfinished, { recursive: true, force: true });
  try {
    mkdirSync(unfinished);
    if (existsSync(place)) chmodSync(unfinished, statSync(place).mode);
    const result = await build(unfinished);
    const isHeld = !(await isInPlace(unfinished, place, oursIn));
    if (!isHeld) return { result, folder: path, isHeld };
    rmSync(`${place}${HELD}`, { recursive: true, force: true });
    renameSync(unfinished, `${place}${HELD}`);
    return { result, folder: `${path}${HELD}`, isHeld };
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Builds a folder, and moves what it holds into one that is mostly of others, which keeps its place: file by file, each whole. */
export async function moveInto<Result>(
  place: string,
  { build }: Swap<Result>,
): Promise<Swapped<Result>> {
  const unfinished = unfinishedBeside(join(place, 'pages'));
  removeUnfinished(place);
  try {
    mkdirSync(unfinished);
    const result = await build(unfinished);
    for (const name of readdirSync(unfinished)) {
      const [fresh, old] = [join(unfinished, name), join(place, name)];
      if (isFolder(fresh)) rmSync(old, { recursive: true, force: true });
      renameSync(fresh, old);
    }
    return { result, folder: place, isHeld: false };
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Tells whether a folder is one that stands beside its place only for a while. */
export function isPassing(name: string): boolean {
  return name.includes('.regulars-');
}

/** Puts back what a kill has left beside its place, of each folder in one, and takes away what was never finished. */
export function restoreFolders(folder: string, oursIn: OursIn): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(PREVIOUS))) {
    restoreFolder(join(folder, name.slice(0, -PREVIOUS.length)), oursIn);
  }
  removeUnfinished(folder);
}

/** Puts an old folder back that a kill has left beside its place; where the new one is in place already, what is not ours goes there. */
export function restoreFolder(place: string, oursIn: OursIn): void {
  const previous = `${place}${PREVIOUS}`;
  if (!existsSync(previous)) return;
  if (!existsSync(place) && renamed(previous, place)) return;
  // Another process may have put it back meanwhile.
  if (!existsSync(previous) || !existsSync(place)) return;
  carryOver(previous, place, oursIn(previous, place));
  rmSync(previous, { recursive: true, force: true });
}

const TRIES = 6;
const PAUSE_MS = 100;

/** Another program may hold the old folder for a moment, or be putting one in the same place. */
async function isInPlace(unfinished: string, place: string, oursIn: OursIn): Promise<boolean> {
  const here = process.cwd();
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await wait(PAUSE_MS);
    restoreFolder(place, oursIn);
    if (!existsSync(place) || renamed(place, `${place}${PREVIOUS}`)) {
      if (renamed(unfinished, place)) {
        restoreFolder(place, oursIn);
        rmSync(`${place}${HELD}`, { recursive: true, force: true });
        standAgain(here, place);
        return true;
      }
      restoreFolder(place, oursIn);
    }
  }
  return false;
}

/** What a rename says of a folder that is held open, or that another process has put there or taken away. */
const PASSING_FAULTS = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY', 'EEXIST', 'ENOENT']);

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (PASSING_FAULTS.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** A process that stood in the old folder stands in the new one. */
function standAgain(here: string, place: string): void {
  if (`${here}/`.startsWith(`${place}/`) && existsSync(here)) process.chdir(here);
}

/** Moves what is not ours from an old folder to the new one; what stands there under the same name is the newer. */
function carryOver(from: string, to: string, isOurs: IsOurs, within = ''): void {
  for (const name of readdirSync(join(from, within)).filter(
    (each) => !isOurs(join(within, each)),
  )) {
    const path = join(within, name);
    const [old, fresh] = [join(from, path), join(to, path)];
    if (holdsOurs(old, path, isOurs) || (isFolder(old) && isFolder(fresh)))
      carryOver(from, to, isOurs, path);
    else if (!existsSync(fresh)) {
      makeFolder(dirname(fresh));
      renameSync(old, fresh);
    }
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function holdsOurs(folder: string, path: string, isOurs: IsOurs): boolean {
  if (!isFolder(folder)) return false;
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return inside.some((name) => isOurs(join(path, name)));
}
