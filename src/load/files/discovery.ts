import { existsSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import { isWarehouse } from '../../database/warehouses.ts';
import { messageOf, UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import type { Reason } from '../../reasons/reason.ts';
import type { ReasonCode } from '../../reasons/reasons.ts';
import { isUtf8 } from './text-encoding.ts';

const PASSED_OVER = [
  /^\./,
  /^node_modules$/,
  /^regulars\.(ya?ml|schema\.json)$/,
  /\.duckdb(\.wal|\.tmp)?$/,
  /\.(md|sql)$/i,
  /^(README|LIESMICH|LICENSE|LICENCE)(\.(txt|html?))?$/i,
  // What dlt keeps of its own runs.
  /^_dlt_/,
  // Folders of Windows have these.
  /^(desktop\.ini|thumbs\.db)$/i,
];

/** What was found, and why it cannot be read; null for files that may be exports. */
export type FoundFile = { path: string; unsuitable: Reason | null };

/**
 * Gives the files to load, each once: files as they are given, folders with all that is below them in the
 * order of the names. Paths are written with /. UserError for a path that is missing or a folder that is empty.
 */
export function filesOf(paths: string[]): FoundFile[] {
  if (paths.length === 0) {
    throw new UserError(
      inWords('No exports were named. Name files or folders, for example: regulars load exports'),
    );
  }
  const found = new Map<string, FoundFile>();
  for (const file of paths.flatMap(filesAt)) {
    const place = resolve(file.path);
    if (!found.has(place)) found.set(place, file);
  }
  return [...found.values()];
}

/** Tells whether there is a folder of this path, on the disk or within an archive. */
type HasFolder = (path: string) => boolean;

/**
 * True for what stands beside exports in a folder and is none: hidden files, notes, queries, databases; in a Maildir, mails that are
 * still being delivered, but not its hidden folders.
 */
export function isPassedOver(folder: string, name: string, hasFolder: HasFolder): boolean {
  if (name === 'tmp') return isMaildir(folder, hasFolder);
  if (name === 'init') return hasFolder(posix.join(folder, '_dlt_version'));
  if (!PASSED_OVER.some((pattern) => pattern.test(name))) return false;
  return !isMaildirFolder(folder, name, hasFolder);
}

function filesAt(path: string): FoundFile[] {
  const plain = slashed(path).replace(/(?<=.)\/+$/, '');
  const kind = kindAt(path);
  if (kind === 'gone') {
    throw new UserError(
      inWords('{path} does not exist. Name a file or folder with exports.', { path: plain }),
    );
  }
  if (kind !== 'folder') return [foundFile(plain, kind)];
  const files = filesBelow(plain);
  if (files.length > 0) return files;
  throw new UserError(
    inWords(
      'The folder {path} holds no exports. Name a folder with CSV, JSON, Parquet or mail files.',
      { path: plain },
    ),
  );
}

/** Links are followed, but for one that leads back to a folder above it. */
function filesBelow(folder: string, above: readonly string[] = []): FoundFile[] {
  const place = realpathSync(folder);
  if (above.includes(place)) return [{ path: folder, unsuitable: { code: 'link_back' } }];
  if (isReport(folder) || isArchive(folder) || isWarehouse(folder)) return [];
  const names = namesIn(folder)
    .filter((name) => !isPassedOver(folder, name, existsSync))
    .filter((name) => !(name === 'index.html' && hasReports(folder)))
    .sort((a, b) => (a < b ? -1 : 1));
  const found = names.flatMap((name) => {
    const path = slashed(join(folder, name));
    const kind = kindAt(path);
    return kind === 'folder' ? entriesBelow(path, [...above, place]) : [foundFile(path, kind)];
  });
  return [...found, ...withoutUtf8(folder)];
}

/** A folder that may not be read does not stop the others. */
function entriesBelow(folder: string, above: readonly string[]): FoundFile[] {
  if (LINE_BREAK.test(folder)) return [foundFile(folder, 'folder')];
  try {
    return filesBelow(folder, above);
  } catch (error) {
    return [{ path: folder, unsuitable: { code: 'folder_unreadable', value: messageOf(error) } }];
  }
}

const DOT = 0x2e;
/** Node gives a name that is no UTF-8 with other letters, under which nothing stands. */
const OTHER_LETTER = '\ufffd';

function namesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !isMisread(folder, name));
}

function isMisread(folder: string, name: string): boolean {
  return name.includes(OTHER_LETTER) && !lstatSync(join(folder, name), { throwIfNoEntry: false });
}

function withoutUtf8(folder: string): FoundFile[] {
  if (!readdirSync(folder).some((name) => isMisread(folder, name))) return [];
  const unsuitable: Reason = { code: 'name_no_utf8' };
  return readdirSync(folder, { encoding: 'buffer' })
    .filter((name) => !isUtf8([name]) && name[0] !== DOT)
    .map((name) => ({ path: slashed(join(folder, escaped(name))), unsuitable }));
}

function escaped(name: Buffer): string {
  const letters = Array.from(name, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`,
  );
  return letters.join('');
}

const LINE_BREAK = /[\r\n]/;

function foundFile(path: string, kind: Kind): FoundFile {
  if (LINE_BREAK.test(path)) return { path, unsuitable: { code: 'name_of_lines' } };
  return { path, unsuitable: kind === 'file' ? null : { code: KINDS[kind] } };
}

type Kind = 'file' | 'folder' | 'pipe' | 'socket' | 'device' | 'loop' | 'gone';

const KINDS: Record<Exclude<Kind, 'file'>, ReasonCode> = {
  folder: 'folder',
  pipe: 'pipe',
  socket: 'socket',
  device: 'device',
  loop: 'link_to_itself',
  gone: 'link_to_nothing',
};

function kindAt(path: string): Kind {
  const found = statOf(path);
  if (found === null) return 'loop';
  if (found === undefined) return 'gone';
  if (found.isDirectory()) return 'folder';
  if (found.isFIFO()) return 'pipe';
  if (found.isSocket()) return 'socket';
  return found.isFile() ? 'file' : 'device';
}

export function isFolder(path: string): boolean {
  return kindAt(path) === 'folder';
}

/** Gives the file that stands at a path, or that holds what is called so: a member of an archive, a sheet. Null where there is none. */
export function fileAt(path: string): string | null {
  if (existsSync(path)) return isFolder(path) ? null : path;
  return dirname(path) === path || path === '.' ? null : fileAt(dirname(path));
}

/** Null for a link that leads to itself. */
function statOf(path: string): Stats | null | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return null;
    throw error;
  }
}

/** A report of this program, whose lists look like exports. */
function isReport(folder: string): boolean {
  return ['index.html', 'report.json', 'journeys.json'].every((name) =>
    existsSync(join(folder, name)),
  );
}

/** An archive that several loaders fill, whose rows look like exports. */
function isArchive(folder: string): boolean {
  return ['archive.json', 'files', 'claims'].every((name) => existsSync(join(folder, name)));
}

function hasReports(folder: string): boolean {
  return readdirSync(folder).some((name) => isReport(join(folder, name)));
}

function isMaildir(folder: string, hasFolder: HasFolder): boolean {
  return ['cur', 'new'].every((name) => hasFolder(posix.join(folder, name)));
}

/** Maildir++ keeps the other folders of a mailbox, the mails sent among them, hidden within the inbox: `.Sent`. */
function isMaildirFolder(folder: string, name: string, hasFolder: HasFolder): boolean {
  return (
    name.startsWith('.') &&
    isMaildir(folder, hasFolder) &&
    isMaildir(posix.join(folder, name), hasFolder)
  );
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
