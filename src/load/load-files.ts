import type { Config } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import { inOwnTime } from '../database/own-time.ts';
import { QUERIES_FOLDER } from '../database/query.ts';
import { headingLanguage } from '../locales/heading-language.ts';
import type { Progress } from '../progress.ts';
import type { Reason } from '../reasons/reason.ts';
import type { ReasonCode } from '../reasons/reasons.ts';
import { archive, archivedFiles, nextFileIds } from './archive.ts';
import { isMailContainer } from './files/container.ts';
import type { Container } from './files/export-file.ts';
import { NotAnExport, UnknownTable } from './files/not-an-export.ts';
import type { MailWorkers } from './mail/mail-workers.ts';
import { stageMail } from './mail/stage-mail.ts';
import { canonicalColumns } from './map/canonical.ts';
import { columnsOf, type GivenColumn, inLayout, leftOut, mappedBy } from './map/mapped.ts';
import { factorsOf, mappedForms, mappedZone, mappingSql, unmappedColumns } from './map/mapping.ts';
import { factorMarks } from './map/products.ts';
import { createExport, recognise } from './map/recognise.ts';
import { refuseSpoiled, spoiledSigns } from './map/refusals.ts';
import type { Source } from './map/sources.ts';
import { statedDay } from './map/stated-day.ts';
import { type Format, PLAIN_FORMAT, surveyOf } from './map/survey.ts';
import { textsOf, typedSql } from './map/typing.ts';
import type { PlannedFile } from './plan.ts';
import { stageCalendar } from './stage/stage-calendar.ts';
import { stageDelimited } from './stage/stage-delimited.ts';
import { stageJson, stageJsonLines } from './stage/stage-json.ts';
import { stageParquet, withoutDamage } from './stage/stage-parquet.ts';
import { clearStaging, type Staged, withTemporaryFolder } from './stage/staging.ts';
import { likeliestTable } from './suggest/likeliest-table.ts';
import { archivedEntry, type LoadedFile, unrecognisedEntry, withReasons } from './summary.ts';

/** A file to load, and what it is. */
export type LoadableFile = PlannedFile & { container: Container; separator?: string };

type Context = { config: Config; sources: Source[]; progress: Progress; workers: MailWorkers };
type NumberedFile = LoadableFile & { fileId: number; folder: string };
type Layout = Pick<Source, 'name' | 'table' | 'sql' | 'path' | 'bodies'> & {
  given: GivenColumn[];
  unused: string[];
};

/** Loads one file, or several single mails, in one transaction, and says what each brought. */
export async function loadFiles(
  database: Database,
  files: LoadableFile[],
  context: Context,
): Promise<LoadedFile[]> {
  const ids = await nextFileIds(database, files.length);
  try {
    return await withTemporaryFolder(async (folder) => {
      const numbered = files.map((file, index) => ({ ...file, fileId: ids[index] ?? 0, folder }));
      await clearStaging(database);
      return await withoutDamage(database, numbered[0], () => stored(database, numbered, context));
    });
  } catch (error) {
    if (!(error instanceof NotAnExport)) throw error;
    if (files.length > 1) return loadHalves(database, files, context);
    return files.map((file) => unrecognisedEntry(file, error));
  } finally {
    await clearStaging(database);
  }
}

async function stored(
  database: Database,
  files: NumberedFile[],
  context: Context,
): Promise<LoadedFile[]> {
  const staged = await stage(database, files, context);
  const layout = await layoutOf(database, files, { ...context, staged });
  const storing = () => store(database, files, { ...context, staged, layout });
  const format = files[0]?.mapping ? await storing() : await inOwnTime(database, layout, storing);
  return entriesOf(database, files, { ...layout, ...format });
}

/** Where one of many mails cannot be read, the others are loaded without it. */
async function loadHalves(
  database: Database,
  files: LoadableFile[],
  context: Context,
): Promise<LoadedFile[]> {
  const middle = Math.ceil(files.length / 2);
  const first = await loadFiles(database, files.slice(0, middle), context);
  return [...first, ...(await loadFiles(database, files.slice(middle), context))];
}

async function stage(database: Database, files: NumberedFile[], context: Context): Promise<Staged> {
  const [file] = files;
  if (!file) throw new TypeError('a batch without files');
  const { mapping, container } = file;
  const readsBodies = context.config.privacy.bodies === 'signals';
  if (isMailContainer(container)) {
    const { progress, workers } = context;
    const { own, privacy } = context.config;
    const promisesOf = privacy.own_promises ? own : null;
    const options = { readsBodies, promisesOf, progress, workers };
    return stageMail(database, files.flatMap(mailFile), options);
  }
  switch (container) {
    case 'delimited':
      return stageDelimited(database, file, {
        separator: mapping?.separator ?? file.separator,
        encoding: mapping?.encoding,
        hasHeader: mapping?.header ?? true,
        skippedLines: mapping?.skip_lines,
      });
    case 'json':
      return stageJson(database, file, { readsBodies });
    case 'json-lines':
      return stageJsonLines(database, file, { readsBodies });
    case 'parquet':
      return stageParquet(database, file);
    case 'calendar':
      return stageCalendar(database, file);
  }
}

function mailFile(file: NumberedFile) {
  const { container } = file;
  return isMailContainer(container) ? [{ ...file, container }] : [];
}

async function layoutOf(
  database: Database,
  files: NumberedFile[],
  { staged, sources }: Context & { staged: Staged },
): Promise<Layout> {
  const { mapping = null, path = '' } = files[0] ?? {};
  if (mapping) {
    const canonical = await canonicalColumns(database, mapping.table);
    const { columns, head } = staged;
    await createExport(database, { columns, path, head }, { optional: [] });
    const usual = mapping.decimal ?? staged.decimalMark;
    const marks = await factorMarks(database, factorsOf(mapping, columns), usual);
    const sql = mappingSql(mapping, { path, columns, head, marks }, canonical);
    return {
      name: `mapping ${mapping.files}`,
      table: mapping.table,
      sql,
      path: 'regulars.yaml',
      given: await inLayout({ sql, path: 'regulars.yaml' }, () => columnsOf(database, sql)),
      bodies:
        mapping.table === 'messages'
          ? unmappedColumns(mapping, staged.columns).map((column) => column.toLowerCase())
          : [],
      unused: [],
    };
  }
  const isMail = files.flatMap(mailFile).length > 0;
  const recognition = await recognise(
    database,
    { columns: staged.columns, path: isMail ? null : path, head: staged.head },
    sources,
  );
  if ('reason' in recognition) {
    if (recognition.isRefused || isMail) throw new NotAnExport(recognition.reason);
    const likeliest = await likeliestTable(database, staged.columns);
    throw new UnknownTable([recognition.reason, ...likeliest], staged.rowCount);
  }
  const { source, given, unused } = recognition;
  return { ...source, given, unused: isOfTool(source) ? [] : unused };
}

/** Tools export much that is not read; of columns that a person named, one may be misspelt. */
function isOfTool({ name, path }: Pick<Source, 'name' | 'path'>): boolean {
  return path.startsWith(QUERIES_FOLDER) && !name.startsWith('regulars__');
}

async function store(
  database: Database,
  files: NumberedFile[],
  { staged, layout, config }: Context & { staged: Staged; layout: Layout },
): Promise<Format> {
  const { rowCount, hasLines } = staged;
  const { name: source, table, bodies } = layout;
  const { mapping = null } = files[0] ?? {};
  const canonical = await canonicalColumns(database, table);
  const expected = { canonical: canonical.map(({ name }) => name), rowCount };
  const mapped = await mappedBy(database, layout, expected);
  const { sql: texts, columns } = textsOf(mapped, canonical, mapping?.date !== undefined);
  const reading = {
    table,
    texts,
    columns,
    timezone: mappedZone(mapping) ?? config.timezone,
    decimalMark: mapping?.decimal ?? staged.decimalMark,
    dateForms: mappedForms(mapping),
  };
  const isMail = files.flatMap(mailFile).length > 0;
  const signs = isMail ? {} : spoiledSigns(columns.map(({ name }) => name));
  // Our reader writes all times in one way: with nothing to find out, mails are read once.
  const isKnown = isMail && isOfTool(layout);
  const survey = isKnown
    ? { rowCount, format: PLAIN_FORMAT, signs: {} }
    : await inLayout(layout, () => surveyOf(database, reading, signs));
  if (survey.rowCount !== rowCount) throw leftOut(layout, { mapped: survey.rowCount, rowCount });
  await refuseSpoiled(database, survey, { texts, hasLines });
  const language = languageOf(layout, files, staged);
  const newFiles = files.map((file) => ({
    ...file,
    language,
    statedOn: statedDay(staged.head ?? []),
    replaces: file.before?.fileId ?? null,
  }));
  await archive(database, newFiles, {
    source,
    table,
    typed: typedSql(canonical, { reading, format: survey.format }),
    columns,
    bodies,
    rowCount,
    hasLines,
  });
  return survey.format;
}

/** Programs name what they exchange in English, whoever uses them; our own headings are no one's choice. */
function languageOf({ name }: Layout, files: NumberedFile[], { columns }: Staged): string | null {
  const isWritten = files.every(({ container }) => container === 'delimited');
  return isWritten && !name.startsWith('regulars__') ? headingLanguage(columns) : null;
}

async function entriesOf(
  database: Database,
  files: NumberedFile[],
  told: Told,
): Promise<LoadedFile[]> {
  const archived = new Map((await archivedFiles(database)).map((file) => [file.fileId, file]));
  return files.flatMap(({ fileId, container }) => {
    const file = archived.get(fileId);
    if (!file) return [];
    const entry = archivedEntry(file, false);
    return [isMailContainer(container) ? entry : withReasons(entry, reasonsOf(told))];
  });
}

type Told = { unused: string[] } & Pick<Format, 'excelDays' | 'wholeIds'>;

function reasonsOf({ unused, excelDays, wholeIds }: Told): Reason[] {
  const listed = (code: ReasonCode, names: Iterable<string>): Reason[] => {
    const value = [...names].join(', ');
    return value === '' ? [] : [{ code, value }];
  };
  return [
    ...listed('excel_days', excelDays),
    ...listed('whole_numbers', wholeIds),
    ...(unused.length > 12 ? [manyUnused(unused)] : listed('columns_unused', unused)),
  ];
}

/** A CRM exports far more columns than are of use here. */
function manyUnused(columns: string[]): Reason {
  const value = columns.slice(0, 10).join(', ');
  return { code: 'columns_unused_of_many', value, others: String(columns.length - 10) };
}
