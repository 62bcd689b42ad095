import type { Database } from '../../database/database.ts';
import { createSchema } from '../../database/schema.ts';
import { inWords } from '../../locales/spoken.ts';
import type { Progress } from '../../progress.ts';
import type { Reason } from '../../reasons/reason.ts';
import { openFiles } from '../files/archives.ts';
import { contentOf, isMailContainer } from '../files/container.ts';
import { filesOf } from '../files/discovery.ts';
import type { ExportFile, TableContainer } from '../files/export-file.ts';
import { NotAnExport } from '../files/not-an-export.ts';
import { recognise } from '../map/recognise.ts';
import { readSources, type Source } from '../map/sources.ts';
import { createTypingMacros } from '../map/typing.ts';
import { stageCalendar } from '../stage/stage-calendar.ts';
import { stageJson, stageJsonLines } from '../stage/stage-json.ts';
import { stageParquet, withoutDamage } from '../stage/stage-parquet.ts';
import {
  clearStaging,
  type Staged,
  type StagedFile,
  withTemporaryFolder,
} from '../stage/staging.ts';
import type { ColumnProfile } from './column-profile.ts';
import { fileHead } from './file-head.ts';
import { profilesOf } from './profiles.ts';
import { stageUnknown } from './stage-unknown.ts';

/** What a file turned out to be. */
export type Look = { path: string } & (
  | { kind: 'known'; source: string; table: string; rowCount: number }
  | { kind: 'mail' }
  | { kind: 'unusable'; reasons: Reason[] }
  | {
      kind: 'unknown';
      rowCount: number;
      profiles: ColumnProfile[];
      hasHeader: boolean;
      separator: string | null;
    }
);

export type LookOptions = { userQueries: string | undefined; progress: Progress };

/** Looks at the files of a folder, at most at the first megabytes of each, and stores nothing. */
export async function lookAt(
  database: Database,
  folder: string,
  { userQueries, progress }: LookOptions,
): Promise<Look[]> {
  await createSchema(database);
  await createTypingMacros(database);
  const sources = await readSources(database, userQueries);
  const { files, close } = await openFiles(filesOf([folder]));
  progress.step(
    inWords('look at {count, plural, one {# file} other {# files}}', { count: files.length }),
  );
  try {
    const looks: Look[] = [];
    for (const file of files) {
      progress.detail(file.path);
      looks.push(await lookAtFile(database, fileHead(file), sources));
    }
    return looks;
  } finally {
    await close();
  }
}

async function lookAtFile(database: Database, file: ExportFile, sources: Source[]): Promise<Look> {
  const { path } = file;
  const content = await contentOf(file);
  if ('unsuitable' in content) return { path, kind: 'unusable', reasons: content.unsuitable };
  const { container, separator } = content;
  if (isMailContainer(container)) return { path, kind: 'mail' };
  try {
    return await withTemporaryFolder(async (folder) => {
      await clearStaging(database);
      const staged = { ...file, fileId: 0, folder };
      return await withoutDamage(database, { ...staged, container }, async () => {
        const found = await stage(database, staged, { container, separator });
        return lookAtRows(database, path, { ...found, sources });
      });
    });
  } catch (error) {
    if (!(error instanceof NotAnExport)) throw error;
    return { path, kind: 'unusable', reasons: error.reasons };
  }
}

async function lookAtRows(
  database: Database,
  path: string,
  { staged, hasHeader, separator, sources }: StagedExport & { sources: Source[] },
): Promise<Look> {
  const { columns, rowCount } = staged;
  const recognition = await recognise(database, { columns, path }, sources);
  if ('source' in recognition) {
    const { name, table } = recognition.source;
    return { path, kind: 'known', source: name.split('__')[0] ?? name, table, rowCount };
  }
  if (recognition.isRefused) return { path, kind: 'unusable', reasons: [recognition.reason] };
  const profiles = await profilesOf(database, columns);
  return { path, kind: 'unknown', rowCount, profiles, hasHeader, separator };
}

type StagedExport = { staged: Staged; hasHeader: boolean; separator: string | null };

async function stage(
  database: Database,
  file: StagedFile,
  { container, separator }: { container: TableContainer; separator: string | undefined },
): Promise<StagedExport> {
  const whole = (staged: Staged) => ({ staged, hasHeader: true, separator: null });
  switch (container) {
    case 'json':
      return whole(await stageJson(database, file, { readsBodies: false }));
    case 'json-lines':
      return whole(await stageJsonLines(database, file, { readsBodies: false }));
    case 'parquet':
      return whole(await stageParquet(database, file));
    case 'calendar':
      return whole(await stageCalendar(database, file));
    case 'delimited':
      return stageUnknown(database, file, separator);
  }
}
