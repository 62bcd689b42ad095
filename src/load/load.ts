import { resolve, sep } from 'node:path';
import type { Config } from '../config/config.ts';
import type { ErasedList } from '../config/erased-list.ts';
import type { Database } from '../database/database.ts';
import { settle } from '../database/settle.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Progress } from '../progress.ts';
import { type ArchivedFile, archivedFiles, removeFiles } from './archive.ts';
import { loadParts, type Parts, unchangedParts, wholeOf } from './beside.ts';
import { filesToReadAgain, forgetEarlier } from './earlier-database.ts';
import { requireErasedGone } from './erased-again.ts';
import { openFiles } from './files/archives.ts';
import { contentOf, isMailContainer } from './files/container.ts';
import { fileAt, filesOf, isFolder } from './files/discovery.ts';
import type { Content, ExportFile } from './files/export-file.ts';
import { NotAnExport } from './files/not-an-export.ts';
import { forgetCustomers, withForgotten } from './forget.ts';
import { type LoadableFile, loadFiles } from './load-files.ts';
import { inLittleMemory } from './load-memory.ts';
import { mailWorkers } from './mail/mail-workers.ts';
import { createErased } from './map/erased.ts';
import { createForgotten } from './map/forgotten.ts';
import { readSources } from './map/sources.ts';
import { createTypingMacros } from './map/typing.ts';
import { type PlannedFile, planOf } from './plan.ts';
import { requireNoArchive } from './shared/assembled.ts';
import { ALONE, loadedEntry, partsLoaded, type Sharing } from './sharing.ts';
import {
  archivedEntry,
  copyEntry,
  fileNote,
  type LoadedFile,
  unrecognisedEntry,
  withReasons,
} from './summary.ts';
import { keepUnusedFiles } from './unused-files.ts';

export type LoadOptions = {
  config: Config;
  /** Folder of the user's queries, whose `sources` join the program's own. */
  userQueries?: string | undefined;
  /** Lists of what people have decided, which are no exports where they stand among them. */
  decisions?: string[] | undefined;
  /** Customers whose rows are left out. */
  erased?: ErasedList | undefined;
  progress: Progress;
  /** Other loaders of the same archive. */
  sharing?: Sharing;
};

export type { LoadedFile } from './summary.ts';
export type LoadSummary = { files: LoadedFile[] };

/**
 * Loads exports into the tables of schema `imports`: a file that was loaded before and has not changed stays
 * as it is, a changed one replaces what it brought. UserError if a path is missing or nothing is an export.
 */
export async function load(
  database: Database,
  paths: string[],
  options: LoadOptions,
): Promise<LoadSummary> {
  await requireNoArchive(database);
  const again = await filesToReadAgain(database);
  const { decisions = [], erased, config } = options;
  const { currency_rates: rates } = config;
  const lists = [
    ...decisions,
    ...(erased ? [erased.path, erased.keyPath] : []),
    ...(typeof rates === 'string' ? [rates] : []),
  ];
  const passedOver = new Set(lists.map((path) => resolve(path)));
  const found = filesOf([...paths, ...again]).filter(({ path }) => !passedOver.has(resolve(path)));
  const { files, close } = await openFiles(found);
  try {
    const summary = await inLittleMemory(database, () =>
      loadOpened(database, { paths, files }, options),
    );
    await forgetEarlier(database);
    await settle(database);
    return summary;
  } finally {
    await close();
  }
}

async function loadOpened(
  database: Database,
  { paths, files }: { paths: string[]; files: ExportFile[] },
  { config, userQueries, erased, progress, sharing = ALONE }: LoadOptions,
): Promise<LoadSummary> {
  progress.step(
    inWords('compare {count, plural, one {# file} other {# files}} with what was loaded before', {
      count: files.length,
    }),
  );
  await createTypingMacros(database, config.hours.holidays);
  await createErased(database, erased, config.own);
  await requireErasedGone(database, { erased, config });
  await createForgotten(database, config);
  const sources = await readSources(database, userQueries);
  const archived = await archivedFiles(database);
  const planned = await planOf(files, { archived, sources, config, progress });
  const plan = await withForgotten(database, planned);
  const { batches, settled } = await batchesOf(plan);
  const parts = unchangedParts(plan, archived);
  const workers = mailWorkers();
  const context = { config, sources, progress, workers };
  try {
    for (let waiting = batches; waiting.length > 0; ) {
      const held: LoadableFile[][] = [];
      for (const whole of waiting) {
        const { mine: batch, others, done } = await sharing.claim(whole);
        if (others.length > 0) held.push(others);
        settled.push(...done.map(loadedEntry));
        for (const [path, entries] of await partsLoaded(database, done)) parts.set(path, entries);
        const [file] = batch;
        if (!file) continue;
        progress.step(stepText(batch));
        const entries = await loadFiles(database, batch, context);
        settled.push(...entries);
        if (!isMailFile(file)) {
          parts.set(
            file.path,
            await loadParts(database, { file, entry: entries[0], plan, archived }, context),
          );
        }
        await sharing.keep(batch);
      }
      waiting = held;
    }
  } finally {
    await workers.close();
  }
  const entries = [...settled, ...(await copies(database, { plan, settled, archived }))];
  const summary = filesIn(plan, entries, parts);
  if (batches.length > 0) await forgetCustomers(database);
  const now = new Map((await archivedFiles(database)).map((file) => [file.path, file]));
  await keepUnusedFiles(database, paths, summary);
  return {
    files: [...summary.map((entry) => withCounts(entry, now)), ...gone(paths, plan, archived)],
  };
}

/** What a file brought is known when all files have been read. */
function withCounts(entry: LoadedFile, now: Map<string, ArchivedFile>): LoadedFile {
  const file = now.get(entry.path);
  if (!file || entry.unchanged) return entry;
  return { ...entry, accepted: file.accepted, quarantined: file.quarantined };
}

/** So many files, or bytes of them, are loaded at once where they are mails. */
const MOST_FILES = 1000;
const MOST_BYTES = 32 * 1024 * 1024;

type Batches = { batches: LoadableFile[][]; settled: LoadedFile[] };

/** Small mail files are loaded many at once, every other file by itself; the rest is settled here. */
async function batchesOf(plan: PlannedFile[]): Promise<Batches> {
  const batches: LoadableFile[][] = [];
  const settled: LoadedFile[] = [];
  for (const file of plan) {
    if (file.copyOf !== null) continue;
    const content = file.isUnchanged ? null : await contentFor(file);
    if (file.before && !content)
      settled.push({ ...archivedEntry(file.before, true), path: file.path });
    else if (content && 'unsuitable' in content)
      settled.push(unrecognisedEntry(file, new NotAnExport(content.unsuitable)));
    else if (content) addTo(batches, { ...file, ...content });
  }
  return { batches, settled };
}

/** A mapping says that a text is a table, whatever its name. */
async function contentFor(file: PlannedFile): Promise<Content> {
  const content = await contentOf(file);
  if (file.mapping === null || !('unsuitable' in content) || !content.isText) return content;
  const { separator } = content;
  return { container: 'delimited', ...(separator !== undefined && { separator }) };
}

function addTo(batches: LoadableFile[][], file: LoadableFile): void {
  const last = batches.at(-1);
  const size = (last ?? []).reduce((sum, { byteCount }) => sum + byteCount, file.byteCount);
  const isRoomy = last !== undefined && last.length < MOST_FILES && size <= MOST_BYTES;
  if (isRoomy && isMailFile(file) && last.every(isMailFile)) last.push(file);
  else batches.push([file]);
}

function isMailFile({ container, mapping }: LoadableFile): boolean {
  return mapping === null && isMailContainer(container);
}

function stepText(batch: LoadableFile[]): string {
  return inWords('load {path}{more, plural, =0 {} other { and # more}}', {
    path: batch[0]?.path ?? '',
    more: batch.length - 1,
  });
}

type Settled = { plan: PlannedFile[]; settled: LoadedFile[]; archived: ArchivedFile[] };

async function copies(
  database: Database,
  { plan, settled, archived }: Settled,
): Promise<LoadedFile[]> {
  const originals = new Map(
    archived.flatMap((file) => {
      const { path, absolutePath } = file;
      const entry = archivedEntry(file, true);
      return [
        [absolutePath, { ...entry, path: absolutePath }],
        [path, entry],
      ];
    }),
  );
  for (const file of settled) originals.set(file.path, file);
  const entries: LoadedFile[] = [];
  for (const file of plan) {
    const original = file.copyOf === null ? undefined : originals.get(file.copyOf);
    if (!original) continue;
    const { before } = file;
    if (before) await database.transaction(() => removeFiles(database, [before.fileId]));
    entries.push(copyEntry(file, original));
  }
  return entries;
}

/** Gives what was loaded from the folders named, or elsewhere under a name that is loaded now, and stands there no longer, under no other name either. */
function gone(paths: string[], plan: PlannedFile[], archived: ArchivedFile[]): LoadedFile[] {
  const folders = paths.filter(isFolder).map((path) => resolve(path) + sep);
  const places = new Set(plan.map(({ absolutePath }) => absolutePath));
  const contents = new Set(plan.map(({ contentHash }) => contentHash));
  const names = new Set(plan.map(({ path }) => path));
  return archived.flatMap((file) => {
    const { path, absolutePath } = file;
    const isBelow = folders.some((folder) => absolutePath.startsWith(folder));
    // A company's folder that was moved: what it brought before stands beside what it brings now.
    const isMoved = !isBelow && names.has(path) && fileAt(absolutePath) === null;
    if ((!isBelow && !isMoved) || places.has(absolutePath)) return [];
    const whole = wholeOf(file, archived);
    if (places.has(whole.absolutePath) || contents.has(whole.contentHash)) return [];
    const entry = archivedEntry(file, true);
    return withReasons({ ...entry, path: isMoved ? absolutePath : path }, [{ code: 'gone' }]);
  });
}

/** Gives the entries in the order in which the files were found. */
function filesIn(plan: PlannedFile[], entries: LoadedFile[], parts: Parts): LoadedFile[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const files = plan.flatMap(({ path }) => [byPath.get(path) ?? [], parts.get(path) ?? []].flat());
  if (files.every(({ source }) => source === null)) throw nothingFound(files);
  return files;
}

function nothingFound(files: LoadedFile[]): UserError {
  const alike = new Map<string, LoadedFile[]>();
  for (const file of files) {
    const note = fileNote(file, file.reasons ?? [], inWords);
    alike.set(note, [...(alike.get(note) ?? []), file]);
  }
  const lines = [...alike].map(([note, [first, ...others]]) => {
    const line = inWords('{path}{more, plural, =0 {} other { and # more}}: {note}', {
      path: first?.path ?? '',
      more: others.length,
      note,
    });
    return `  ${line}`;
  });
  return new UserError(
    [
      inWords('No export was recognised. These files were found:'),
      ...lines.slice(0, 10),
      ...(lines.length > 10
        ? [`  ${inWords('and {count} more of other kinds', { count: String(lines.length - 10) })}`]
        : []),
      inWords("''regulars init FOLDER'' looks at them and writes mappings to look over."),
    ].join('\n'),
  );
}
