import type { Config } from '../config/config.ts';
import { findProject, hasTable } from '../config/project.ts';
import { copyArchive } from '../database/archive-copy.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { lock } from '../database/lock.ts';
import { opened } from '../database/opening.ts';
import { inTimeAlways } from '../database/own-time.ts';
import { foldersInPlace, isInPlace, requirePartitions } from '../database/partitioned-rows.ts';
import { literal } from '../database/queries.ts';
import { programQuery } from '../database/query.ts';
import { createSchema, EarlierVersion, requireThisVersion } from '../database/schema.ts';
import { requireWarehouse } from '../database/warehouses.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Progress } from '../progress.ts';
import { areAsModelled } from './made-decisions.ts';
import { model } from './model.ts';
import { shownSchema } from './model-schema.ts';

export type ModelledOptions = {
  database: string;
  config?: string | undefined;
  month?: string | undefined;
  asOf?: string | undefined;
  language?: Config['language'] | undefined;
  memoryLimit?: string | undefined;
  /** Files that are to be written from it. */
  writes?: string[];
  progress: Progress;
};

/** Opens what the model has made, read-only, and locked, as what stands there may have been written by anybody's queries; if another month or day is asked for, or more was loaded since, models that in memory and leaves the file as it is. */
export async function openModelled(options: ModelledOptions): Promise<Database> {
  const { database: path, memoryLimit } = options;
  const database = inTimeAlways(await openDatabase(path, { readOnly: true, memoryLimit }));
  try {
    await lock(database, { files: options.writes ?? [] });
    if (await standsAsAsked(database, options)) return database;
  } catch (error) {
    database.close();
    throw error;
  }
  database.close();
  return modelInMemory(options);
}

async function standsAsAsked(database: Database, options: ModelledOptions): Promise<boolean> {
  const { database: path, month, asOf } = options;
  if (!(await hasTable(database, 'main', 'settings'))) {
    throw new UserError(
      inWords("The database {path} holds no journeys yet. Make them with ''regulars run''.", {
        path,
      }),
    );
  }
  const isWhole = !(await hasTable(database, 'earlier', 'files'));
  if (!isWhole || !(await hasTable(database, 'main', 'made_decisions')))
    throw new EarlierVersion(path);
  if (await isInPlace(database)) await requirePartitions(database);
  const settings = await database.read('select period, as_of_on from settings');
  const loaded = await database.read(
    `(${programQuery('given/archived').sql}) except from archived`,
  );
  if (loaded.numRows() > 0) return false;
  const { decisions } = await findProject(database, { ...options, exports: [] });
  if (!(await areAsModelled(database, decisions))) return false;
  const isMonth = month === undefined || month === settings.get('period', 0);
  const isAsAsked = isMonth && (asOf === undefined || asOf === settings.get('as_of_on', 0));
  if (isAsAsked) await requireWarehouse(database, (await shownSchema(database)) ?? '');
  return isAsAsked;
}

async function modelInMemory(options: ModelledOptions): Promise<Database> {
  const { database: path, month, asOf, memoryLimit, progress } = options;
  const memory = await openDatabase(':memory:', { memoryLimit });
  try {
    await createSchema(memory);
    await opened(path, () => memory.run(`attach ${literal(path)} as archive (read_only)`));
    await lock(memory, {
      files: options.writes ?? [],
      folders: await foldersInPlace(memory, 'archive'),
    });
    await requireThisVersion(memory, path);
    await copyArchive(memory);
    await memory.run('detach archive');
    const project = await findProject(memory, { ...options, exports: [] });
    await model(memory, { ...project, month, asOf, progress });
    return inTimeAlways(memory);
  } catch (error) {
    memory.close();
    throw error;
  }
}

/** Makes the model of a database anew where more was loaded since, for the same period. */
export async function modelAsLoaded(options: ModelledOptions): Promise<void> {
  const { memoryLimit, progress } = options;
  const database = await openDatabase(options.database, { memoryLimit });
  try {
    if (await standsAsAsked(database, options)) return;
    const settings = await database.read('select period, as_of_on from settings');
    const project = await findProject(database, { ...options, exports: [] });
    const period = periodOf(settings.object(0) ?? {}, project.config.forget_before);
    await model(database, { ...project, ...period, progress });
  } finally {
    database.close();
  }
}

/** Gives the period that a row of the settings is of; none where its time is forgotten, of which nothing can be shown. */
export function periodOf(settings: object, forgotten = ''): { month?: string; asOf?: string } {
  const { period, as_of_on: asOf } = settings as { period: string; as_of_on: string };
  if (asOf < forgotten) return {};
  return period.length === 7 ? { month: period } : { asOf };
}
