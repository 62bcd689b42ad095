import { accessSync, constants, existsSync } from 'node:fs';
import type { Config } from './config/config.ts';
import { configOfReport, findProject, type Project } from './config/project.ts';
import { type Database, openDatabase } from './database/database.ts';
import { isLocked } from './database/lock.ts';
import { isInPlace, requirePartitions } from './database/partitioned-rows.ts';
import { editionBefore, type Keeping } from './deliver/editions.ts';
import { findChromium } from './deliver/pdf.ts';
import type { WrittenReport } from './deliver/write-report.ts';
import { writeRowHashes } from './editions/row-hashes.ts';
import { type SinceLast, sinceLast } from './editions/since-last.ts';
import { UserError } from './errors.ts';
import { filesToReadAgain } from './load/earlier-database.ts';
import { requireErasedGone } from './load/erased-again.ts';
import { type LoadSummary, load } from './load/load.ts';
import { assemble } from './load/shared/assemble.ts';
import { refuseForgetting } from './load/shared/assembled.ts';
import { loadShared } from './load/shared/load-shared.ts';
import { inWords } from './locales/spoken.ts';
import { makeFolder } from './make-folder.ts';
import type { Engine } from './model/engine.ts';
import { model, rehearseModel } from './model/model.ts';
import { type NamedEngine, namedEngine } from './model/named-engine.ts';
import { reportPeriod } from './model/report-period.ts';
import { takeStanding } from './model/standing-model.ts';
import type { Progress } from './progress.ts';
import { hidingInResults } from './read/hidden-results.ts';
import { type Overview, overviewOf } from './read/overview.ts';
import { readOwnChapters } from './read/own-chapters.ts';
import { read } from './read/read.ts';
import { dayOfEpoch, madeAt, programVersion } from './version.ts';

/** What is modelled, and how. */
export type ModelOptions = NamedEngine & {
  database: string;
  /** Folder of the archive that the database is made from. */
  archive?: string | undefined;
  month?: string | undefined;
  asOf?: string | undefined;
  /** A year, `2012`: a report of the whole year, as of its end. */
  year?: string | undefined;
  language?: Config['language'] | undefined;
  memoryLimit?: string | undefined;
  progress: Progress;
};

export type RunOptions = ModelOptions & {
  /** Files and folders; none for what the database holds already. */
  exports: string[];
  /** Another month, for a chapter that holds the report's month beside it. */
  compare?: string | undefined;
  /** Folder that the reports go to. */
  reports: string;
  /** Leaves the page's script out. */
  static?: boolean;
  /** Whether the report is printed as PDF too. */
  pdf?: boolean;
  /** Whether two pages of it are printed. */
  pdfShort?: boolean;
  /** Whether a letter of it is written. */
  letter?: boolean;
};

export type ModelResult = {
  configPath: string | undefined;
  /** The language of the report. */
  language: Config['language'];
  overview: Overview;
};

export type RunResult = ModelResult & {
  exports: string[];
  files: LoadSummary['files'];
  report: WrittenReport;
  /** What is otherwise than after the run before; nothing where there was none. */
  sinceLast?: SinceLast;
};

/** The main job: exports in, a month's report out. */
export async function run(options: RunOptions): Promise<RunResult> {
  const { month, asOf, year, progress } = options;
  requireInput(options);
  refuseComparedScripts(options);
  requireWritable(options.reports);
  const pdfs = { whole: options.pdf ?? false, short: options.pdfShort ?? false };
  const browser = pdfs.whole || pdfs.short ? findChromium() : undefined;
  const later = laterSteps();
  const loaded = await openLoaded(options);
  const { project, engine, files } = loaded;
  let { database } = loaded;
  try {
    const earlier = await earlierTables(database, options, { ...project, engine });
    const asked = { ...project, engine, month, asOf, year, progress };
    if (!(await takeStanding(database, asked))) await model(database, asked);
    const tables = await read(database);
    const own = await readOwnChapters(database, project.userQueries, hidingInResults);
    const overview = await overviewOf(database);
    // A locked one writes no file.
    database = await unlocked(database, options);
    const { build, writeReport } = await later;
    progress.step(inWords('build the report'));
    const config = await configOfReport(database, project);
    const built = { program: programVersion(), builtOn: dayOfEpoch() };
    const report = build(tables, config, { own, earlier, year, ...built });
    progress.step(inWords('render the report'));
    const isStatic = options.static ?? false;
    // Its owner's alone it is by the default of the program.
    const mode = config.reports.mode === '0600' ? undefined : config.reports.mode;
    const last = editionBefore(options.reports, report.period);
    const keeping = keepingOf(database);
    const written = await writeReport(options.reports, report, {
      keeping,
      isStatic,
      browser,
      pdfs,
      letter: options.letter ? config.letter : undefined,
      mode,
      progress,
    });
    const { exports } = options;
    return {
      exports,
      configPath: project.configPath,
      language: config.language,
      files,
      overview,
      report: written,
      ...(last && written.edition && { sinceLast: await sinceLast(last, written.edition) }),
    };
  } finally {
    database.close();
  }
}

/** Makes the journeys of what is loaded, without a report. */
export async function modelLoaded(options: ModelOptions): Promise<ModelResult> {
  const { month, asOf, year, progress } = options;
  const asked = { ...options, exports: [] };
  requireInput(asked);
  const { database, project, engine } = await openLoaded(asked);
  try {
    await model(database, { ...project, engine, month, asOf, year, progress });
    const overview = await overviewOf(database);
    const { language } = await configOfReport(database, project);
    return { configPath: project.configPath, language, overview };
  } finally {
    database.close();
  }
}

type LoadedOptions = ModelOptions & { exports: string[] };

/** The database with the exports in it, what decides the run, and what makes the journeys. */
type Loaded = {
  database: Database;
  project: Project;
  engine: Engine | undefined;
  files: LoadSummary['files'];
};

async function openLoaded(options: LoadedOptions): Promise<Loaded> {
  const database = await opened(options);
  try {
    if (options.exports.length === 0) await takeArchive(database, options);
    const project = await findProject(database, options);
    const engine = namedEngine(options, project);
    const files = await loadAll(database, options, project);
    return { database: await unlocked(database, options), project, engine, files };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Sources and queries of the user's own let a database reach nothing more, until it is opened anew. */
async function unlocked(database: Database, options: ModelOptions): Promise<Database> {
  if (!(await isLocked(database))) return database;
  database.close();
  return opened(options);
}

function opened({ database, memoryLimit }: ModelOptions): Promise<Database> {
  return openDatabase(database, { memoryLimit });
}

/** A report that cannot be written is told before the work. */
function requireWritable(folder: string): void {
  makeFolder(folder);
  accessSync(folder, constants.W_OK);
}

/** What an edition of the report says of itself. */
function keepingOf(database: Database): Keeping {
  return {
    madeAt: madeAt(),
    program: programVersion(),
    writeRows: (path) => writeRowHashes(database, path),
  };
}

/** What draws charts takes a while to start, and does so while the database works. */
async function laterSteps() {
  const { build } = await import('./build/build.ts');
  const { writeReport } = await import('./deliver/write-report.ts');
  return { build, writeReport };
}

/** A database of an earlier version is brought up, though nothing is named. */
async function loadAll(database: Database, options: LoadedOptions, project: Project) {
  const { archive, exports, progress } = options;
  if (archive !== undefined) refuseForgetting(project);
  if (archive !== undefined && exports.length > 0) {
    const { files } = await loadShared(archive, exports, { ...project, progress });
    await takeArchive(database, options);
    await requireErasedGone(database, project);
    return files;
  }
  if (exports.length === 0 && (await filesToReadAgain(database)).length === 0) {
    await requireErasedGone(database, project);
    return [];
  }
  const { files } = await load(database, exports, { ...project, progress });
  return files;
}

/** A database of an archive is brought to what stands there, where that is named. */
async function takeArchive(database: Database, options: ModelOptions): Promise<void> {
  const { archive, engine, progress } = options;
  if (archive === undefined) {
    if (await isInPlace(database)) await requirePartitions(database);
    return;
  }
  // What a Spark reads needs no disk here.
  await assemble(database, archive, { progress, ...(engine === 'spark' && { inPlace: true }) });
}

/** The tables of the month to compare with, as they were on its last day. */
async function earlierTables(
  database: Database,
  options: RunOptions,
  project: Project & { engine: Engine | undefined },
) {
  const { compare: month, progress } = options;
  if (month === undefined) return undefined;
  await requireAnother(database, options, project);
  return rehearseModel(database, { ...project, month, progress }, () => read(database));
}

function refuseComparedScripts({ write, compare }: RunOptions): void {
  if (!write || !compare) return;
  throw new UserError(
    inWords(
      '--write writes the scripts of one month. Leave --compare out, or let regulars run them.',
    ),
  );
}

/** A month beside itself tells nothing. */
async function requireAnother(database: Database, options: RunOptions, { config }: Project) {
  const { period, startOn } = await reportPeriod(database, { ...options, config });
  if (startOn.slice(0, 7) !== options.compare) return;
  const [year, month] = startOn.split('-');
  throw new UserError(
    inWords(
      '--compare {compare} is the month of the report itself ({period}). Name another, for example the same month a year before: --compare {before}.',
      { compare: options.compare ?? '', period, before: `${Number(year) - 1}-${month}` },
    ),
  );
}

function requireInput({ exports, database, archive }: LoadedOptions): void {
  if (exports.length > 0 || archive !== undefined || existsSync(database)) return;
  throw new UserError(
    inWords(
      "There are no exports named and no database at {database} yet. Name the files or folders: ''regulars run exports''.",
      { database },
    ),
  );
}
