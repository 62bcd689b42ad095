import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';

/** One of the programs that load into an archive side by side; they know each other by files alone. */
export type Loader = {
  /** By this the folder of its unfinished work is named. */
  id: string;
  /** Takes what nobody holds, or who is gone; false where a living loader has it. */
  claim(key: string): boolean;
  release(key: string): void;
  /** Tells whether a loader has left no sign of life for long. */
  isGone(id: string): boolean;
  leave(): void;
};

const BEAT_MS = 5000;
/** Without a sign of life for so long a loader is taken for dead. */
const PATIENCE_MS = 60_000;

/** Joins the loaders of an archive. A sign of life is a file written again and again; its time is that of the disk that all share. */
export function joinLoaders(archive: string, patience = PATIENCE_MS): Loader {
  const claims = join(archive, 'claims');
  const loaders = join(archive, 'loaders');
  for (const folder of [claims, loaders]) makeFolder(folder);
  const id = `${hostname().replace(/[^\w-]/g, '_')}-${randomUUID()}`;
  const sign = join(loaders, id);
  const beat = () => writeFileSync(sign, id);
  beat();
  const timer = setInterval(
    () => {
      try {
        beat();
      } catch {
        // Where the archive cannot be written, the load fails by itself.
      }
    },
    Math.min(BEAT_MS, patience / 4),
  );
  timer.unref();
  const isOld = (path: string) => {
    beat();
    const seen = statSync(path, { throwIfNoEntry: false });
    return seen === undefined || statSync(sign).mtimeMs - seen.mtimeMs > patience;
  };
  const isGone = (other: string) => other !== id && isOld(join(loaders, other));
  const held = new Map<string, number>();
  const release = (key: string) => {
    const own = held.get(key);
    held.delete(key);
    // Who took over from one that was only slow keeps what it holds.
    if (own === undefined || existsSync(join(claims, `${key}.${own + 1}`))) return;
    for (let attempt = own; attempt >= 0; attempt -= 1)
      rmSync(join(claims, `${key}.${attempt}`), { force: true });
  };
  return {
    id,
    isGone,
    claim: (key) => {
      if (held.has(key)) return true;
      const attempt = claimIn(claims, key, { id, isGone, isOld });
      if (attempt !== undefined) held.set(key, attempt);
      return attempt !== undefined;
    },
    release,
    leave: () => {
      clearInterval(timer);
      for (const key of [...held.keys()]) release(key);
      rmSync(join(archive, 'unfinished', id), { recursive: true, force: true });
      rmSync(sign, { force: true });
    },
  };
}

type Judge = Pick<Loader, 'id' | 'isGone'> & { isOld(path: string): boolean };

/**
 * A claim is a file that only one program can create; it holds who did. The next attempt at the same is another file,
 * `key.1` after `key.0`, so that of several who take over from the dead again only one succeeds. Gives the number of the attempt.
 */
function claimIn(claims: string, key: string, { id, isGone, isOld }: Judge): number | undefined {
  const attempt = attemptsAt(claims, key);
  const path = join(claims, `${key}.${attempt - 1}`);
  const holder = attempt === 0 ? undefined : holderOf(path);
  // Empty it is for a moment while it is made, and for good where its maker was killed then.
  if (holder !== undefined && !(holder === '' ? isOld(path) : isGone(holder))) return undefined;
  return created(join(claims, `${key}.${attempt}`), id) ? attempt : undefined;
}

/** The number of attempts at what has a key; of very many claims only those are looked for. */
function attemptsAt(claims: string, key: string): number {
  let count = 0;
  while (existsSync(join(claims, `${key}.${count}`))) count += 1;
  return count;
}

/** Undefined where it was released just now. */
function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function created(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes away what loaders have left that are gone: claims that nobody has taken over, work that they did not finish, and signs of life. */
export function removeLeftBehind(archive: string, loader: Loader): void {
  const claims = join(archive, 'claims');
  for (const name of readdirSync(claims)) {
    const holder = holderOf(join(claims, name));
    if (holder && loader.isGone(holder) && !hasNext(claims, name))
      rmSync(join(claims, name), { force: true });
  }
  for (const folder of ['unfinished', 'loaders'].map((name) => join(archive, name))) {
    makeFolder(folder);
    for (const name of readdirSync(folder)) {
      if (loader.isGone(name)) rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

function hasNext(claims: string, name: string): boolean {
  const [key, attempt] = name.split('.');
  return existsSync(join(claims, `${key}.${Number(attempt) + 1}`));
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
