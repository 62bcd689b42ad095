import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Config, Mapping } from '../config/config.ts';
import type { Progress } from '../progress.ts';
import type { ArchivedFile } from './archive.ts';
import { contentHash } from './files/bytes.ts';
import type { ExportFile } from './files/export-file.ts';
import { NotAnExport } from './files/not-an-export.ts';
import { constantsOf } from './map/made-id.ts';
import { mappingsOf } from './map/mapping.ts';
import type { Source } from './map/sources.ts';
import { macrosText } from './map/typing.ts';
import { programHash } from './program-hash.ts';
import { maildirFault } from './readers/maildir-flags.ts';
import { graphSql } from './stage/stage-graph.ts';

/** What is to be done with a file: nothing (`unchanged`, `copy`), or to load it. */
export type PlannedFile = ExportFile & {
  /** Where it stands, by which it is known however it is called. */
  absolutePath: string;
  contentHash: string;
  rulesHash: string;
  mapping: Mapping | null;
  /** What stood at this path before (or this content, at a path that is gone). */
  before: ArchivedFile | null;
  /** Path of a file with the same content that is loaded in place of this one; the absolute one where both are called alike. */
  copyOf: string | null;
  isUnchanged: boolean;
  /** Whether it still is what was compared: by size and time, which programs that copy set back, and by its bytes. */
  isAsCompared(): Promise<boolean>;
};

type Given = { archived: ArchivedFile[]; sources: Source[]; config: Config; progress: Progress };

/** What is asked for every file, and made once: there may be hundreds of thousands. */
type Known = Given & {
  archivedAt: Map<string, ArchivedFile>;
  /** Hash of the rules that make rows of a file, by its mapping. */
  rulesHashes: Map<Mapping | null, string>;
};

/** Compares the files with what was loaded before: by path, by content, and by all else that decides the rows. */
export async function planOf(found: ExportFile[], given: Given): Promise<PlannedFile[]> {
  const known = knownOf(given);
  const files: PlannedFile[] = [];
  for (const file of found) {
    known.progress.detail(file.path);
    files.push(...(await plannedFiles(file, known)));
  }
  return withCopies(files, known.archived);
}

function knownOf(given: Given): Known {
  const rules = [null, ...given.config.mappings];
  return {
    ...given,
    archivedAt: new Map(given.archived.map((file) => [file.absolutePath, file])),
    rulesHashes: new Map(rules.map((mapping) => [mapping, rulesHashOf(given, mapping)])),
  };
}

/** A file with rows of several tables is loaded once for each, like the sheets of a workbook. */
async function plannedFiles(file: ExportFile, known: Known): Promise<PlannedFile[]> {
  const read = await hashOf(file);
  const isAsCompared = async () => file.isAsFound() && (await hashOf(file)) === read;
  const hash = withName(read, file.path, known.sources);
  const [mapping = null, ...others] = mappingsOf(known.config, file.path);
  const parts = others.map((other) => {
    const part = { ...file, path: `${file.path}/${other.table}` };
    return plannedFile(part, {
      hash: hashWith(hash, other.table),
      isAsCompared,
      mapping: other,
      known,
    });
  });
  return [plannedFile(file, { hash, isAsCompared, mapping, known }), ...parts];
}

type Judged = Pick<PlannedFile, 'mapping' | 'isAsCompared'> & { hash: string; known: Known };

function plannedFile(file: ExportFile, judged: Judged): PlannedFile {
  const { hash: read, isAsCompared, mapping, known } = judged;
  const constants = mapping === null ? [] : constantsOf(mapping);
  const hash = constants.length === 0 ? read : hashWith(read, JSON.stringify(constants));
  const rulesHash = known.rulesHashes.get(mapping) ?? '';
  const absolutePath = resolve(file.path);
  const before = known.archivedAt.get(absolutePath) ?? null;
  const isUnchanged = before?.contentHash === hash && before.rulesHash === rulesHash;
  const compared = { contentHash: hash, rulesHash, mapping, before, copyOf: null, isUnchanged };
  return { ...file, absolutePath, ...compared, isAsCompared };
}

/** What cannot be used is not read either: it is like no other file. */
async function hashOf(file: ExportFile): Promise<string> {
  const own = `unsuitable ${file.path}`;
  if (file.content && 'unsuitable' in file.content && !file.content.isText) return own;
  return contentHash(file).catch((error: unknown) => {
    if (error instanceof NotAnExport) return own;
    throw error;
  });
}

/** Where the name tells what an export is about, or that a mail is none, the same content under two names is two exports. */
function withName(hash: string, path: string, sources: Source[]): string {
  const [known] = sources.flatMap(({ files }) => {
    const match = files?.pattern.exec(path);
    return match ? [path.slice(match.index)] : [];
  });
  const name = known ?? maildirFault(path);
  return name === null ? hash : hashWith(hash, name);
}

/** Gives the hash of one part of what has a hash. */
export function hashWith(hash: string, name: string): string {
  return createHash('sha256').update(`${hash} ${name}`).digest('hex');
}

function rulesHashOf({ config, sources }: Given, mapping: Mapping | null): string {
  const layouts = sources.map(({ name, sql }) => [name, sql]);
  const rules = [
    config.timezone,
    config.hours.holidays,
    config.privacy.bodies,
    config.privacy.own_promises ? config.own : null,
    config.forget_before ?? null,
    mapping,
    macrosText(),
    graphSql(),
    layouts,
    programHash(),
  ];
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex');
}

/** Files that keep their content go before others of the same content, whatever the order of the paths. */
function withCopies(files: PlannedFile[], archived: ArchivedFile[]): PlannedFile[] {
  const given = new Set(files.map(({ absolutePath }) => absolutePath));
  const gone = archived.filter(({ absolutePath }) => !given.has(absolutePath));
  const goneWith = new Map(gone.toReversed().map((file) => [file.contentHash, file]));
  const keepers = new Map<string, string>();
  const keep = (file: PlannedFile) => {
    if (!keepers.has(file.contentHash)) keepers.set(file.contentHash, file.path);
  };
  files.filter((file) => file.before?.contentHash === file.contentHash).forEach(keep);
  files.forEach(keep);
  return files.map((file) => {
    const keeper = keepers.get(file.contentHash);
    if (keeper !== undefined && keeper !== file.path) return { ...file, copyOf: keeper };
    const elsewhere = goneWith.get(file.contentHash);
    return elsewhere && !file.isUnchanged ? withElsewhere(file, elsewhere) : file;
  });
}

/** The same content at a path that was not given this time: loaded already, or to be loaded in its place. */
function withElsewhere(file: PlannedFile, elsewhere: ArchivedFile): PlannedFile {
  const { path, absolutePath, rulesHash } = elsewhere;
  if (rulesHash === file.rulesHash)
    return { ...file, copyOf: path === file.path ? absolutePath : path };
  return { ...file, before: file.before ?? elsewhere };
}
