import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { UserError } from '../../errors.ts';

const PASSED_OVER = [
  /^\./,
  /^node_modules$/,
  /^regulars\.ya?ml$/,
  /\.duckdb(\.wal|\.tmp)?$/,
  /\.(md|sql)$/i,
  /^(README|LICENSE|LICENCE)(\.(txt|html?))?$/i,
];

/**
 * Gives the files to load, each once: files as they are given, folders with all that is below them in the
 * order of the names. Paths are written with /. UserError for a path that is missing or a folder that is empty.
 */
export function filesOf(paths: string[]): string[] {
  if (paths.length === 0) {
    throw new UserError(
      'No exports were named. Name files or folders, for example: regulars load exports',
    );
  }
  const found = new Map<string, string>();
  for (const path of paths.flatMap(filesAt)) {
    if (!found.has(resolve(path))) found.set(resolve(path), path);
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
  if (!PASSED_OVER.some((pattern) => pattern.test(name))) return false;
  return !isMaildirFolder(folder, name, hasFolder);
}

function filesAt(path: string): string[] {
  const plain = slashed(path).replace(/(?<=.)\/+$/, '');
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) {
    throw new UserError(`${plain} does not exist. Name a file or folder with exports.`);
  }
  if (!entry.isDirectory()) return [plain];
  const files = filesBelow(plain);
  if (files.length > 0) return files;
  throw new UserError(
    `The folder ${plain} holds no exports. Name a folder with CSV, JSON, Parquet or mail files.`,
  );
}

/** Links are followed, but for one that leads back to a folder above it. */
function filesBelow(folder: string, above: readonly string[] = []): string[] {
  const place = realpathSync(folder);
  if (above.includes(place) || isReport(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isPassedOver(folder, name, existsSync))
    .filter(({ name }) => !(name === 'index.html' && hasReports(folder)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = slashed(join(folder, entry.name));
    const is = kindOf(entry, path);
    if (is === 'folder') return filesBelow(path, [...above, place]);
    return is === 'file' ? [path] : [];
  });
}

/** A report of this program, whose lists look like exports. */
function isReport(folder: string): boolean {
  return ['index.html', 'report.json', 'journeys.json'].every((name) =>
    existsSync(join(folder, name)),
  );
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

function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  const known = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
  if (known?.isDirectory()) return 'folder';
  return known?.isFile() ? 'file' : 'other';
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
