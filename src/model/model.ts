import type { Config } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import {
  CHAPTERS_SCHEMA,
  createRows,
  createTable,
  inBuildOrder,
  queriesFor,
  queriesOf,
} from '../database/queries.ts';
import type { Query } from '../database/query.ts';
import { createSchema } from '../database/schema.ts';
import { settle } from '../database/settle.ts';
import { clearWarehouses, warehousesOf } from '../database/warehouses.ts';
import { inWords } from '../locales/spoken.ts';
import type { Progress } from '../progress.ts';
import { allGiven, rememberGiven } from './all-given.ts';
import { type Computed, duckdbEngine, type Engine } from './engine.ts';
import { FITTED_TABLES, writeFittedModels } from './fitted-models.ts';
import { type GivenSchema, inGivenSchema } from './given-schema.ts';
import { writeMailDomains } from './mail-domains.ts';
import { dropSchema, show } from './model-schema.ts';
import { onThreadsNeeded } from './model-threads.ts';
import { requireOwnSelects } from './own-queries.ts';
import { type Period, reportPeriod } from './report-period.ts';
import { runChecks } from './run-checks.ts';
import { runRules } from './run-rules.ts';
import { givenQueries } from './settings.ts';

export type ModelOptions = {
  config: Config;
  /** Last day that is seen, `2012-11-28`; default: see `reportPeriod`. */
  asOf?: string | undefined;
  /** A month, `2012-11`, instead. */
  month?: string | undefined;
  /** A year, `2012`, instead. */
  year?: string | undefined;
  /** The `queries` folder of the user's project. */
  userQueries?: string | undefined;
  /** Lists of what people have decided. */
  decisions?: string[] | undefined;
  /** Where the tables of core, metrics and checks are made; default: in the database. */
  engine?: Engine | undefined;
  /** Only these tables of core and metrics, and those that they read; default: all, with fits, checks and chapters. */
  tables?: string[] | undefined;
  /** Default: as many as the database has. */
  threads?: number | undefined;
  progress: Progress;
};

/** Makes what the main schema shows anew from `imports`: settings, core, fitted models, metrics, checks; all of it, or nothing. */
export async function model(database: Database, options: ModelOptions): Promise<void> {
  await onThreadsNeeded(database, options, (connectionCount) =>
    modelAnew(database, { ...options, connectionCount }),
  );
}

type Making = ModelOptions & { connectionCount: number };

async function modelAnew(database: Database, options: Making): Promise<void> {
  const made = await makeTables(database, options);
  try {
    await database.transaction(async () => {
      await showModel(database, made, options);
      if (options.engine) await rememberGiven(database, made.schema, made.given);
    });
  } catch (error) {
    await dropSchema(database, made.schema);
    throw error;
  }
  clearWarehouses(await warehousesOf(database), options.engine && made.schema);
  await settle(database);
}

/** Gives what `work` reads from the tables of a period, and leaves the database as it was. */
export async function rehearseModel<Result>(
  database: Database,
  options: ModelOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  const made = await onThreadsNeeded(database, options, (connectionCount) =>
    makeTables(database, { ...options, connectionCount }),
  );
  try {
    return await database.rehearsal(async () => {
      await showModel(database, made, options);
      return work();
    });
  } finally {
    await dropSchema(database, made.schema);
  }
}

/** The schema with the tables of a period in it, the queries that they are of, and a hash of all that they are made of. */
type MadeTables = GivenSchema & { queries: Query[]; given: string };

async function makeTables(database: Database, options: Making): Promise<MadeTables> {
  const { tables, userQueries } = options;
  if (!tables) await requireOwnSelects(database, userQueries);
  const core = await queriesAsked(database, 'core', options);
  const metrics = await queriesAsked(database, 'metrics', options);
  const period = await periodOf(database, options);
  let given = '';
  const made = await inGivenSchema(database, period, options, async () => {
    if (options.engine) given = await allGiven(database, options);
    await createCore(database, core, options);
    const computed = tables ? undefined : fits(options);
    await engineOf(options).createTables(database, metrics, { ...options, computed });
  });
  return {
    ...made,
    given,
    queries: [...givenQueries(), ...core, ...queriesOf('computed'), ...metrics],
  };
}

async function queriesAsked(
  database: Database,
  layer: 'core' | 'metrics',
  { userQueries, tables }: ModelOptions,
): Promise<Query[]> {
  const queries = queriesOf(layer, userQueries);
  if (!tables) return queries;
  const all = [...queriesOf('core', userQueries), ...queriesOf('metrics', userQueries)];
  const needed = (await queriesFor(database, all, tables)).map(({ name }) => name);
  return queries.filter(({ name }) => needed.includes(name));
}

function fits({ progress }: ModelOptions): Computed {
  return {
    makes: FITTED_TABLES,
    make: async (database) => {
      progress.detail('fitted_models');
      await writeFittedModels(database);
    },
  };
}

async function showModel(database: Database, made: MadeTables, options: ModelOptions) {
  options.progress.detail('views');
  await show(database, made.schema, made.queries);
  await database.run(made.macros);
  if (options.tables) return;
  options.progress.detail('checks');
  await runChecks(database, engineOf(options), options);
  await createChapters(database, options.userQueries);
  await runRules(database, options.userQueries);
  options.progress.detail('commit');
}

async function periodOf(database: Database, options: ModelOptions): Promise<Period> {
  await createSchema(database);
  const period = await reportPeriod(database, options);
  options.progress.step(
    inWords('model {period}, as of {asOf}', { period: period.period, asOf: period.asOf }),
  );
  return period;
}

function engineOf({ engine = duckdbEngine }: ModelOptions): Engine {
  return engine;
}

/** Once there are addresses, their domains are looked up, which the tables behind them read. */
async function createCore(database: Database, queries: Query[], options: Making) {
  const ordered = await inBuildOrder(database, queries);
  const place = ordered.findIndex(({ name }) => name === ADDRESSES) + 1;
  const engine = engineOf(options);
  if (place > 0) {
    await engine.createTables(database, ordered.slice(0, place), options);
    await writeMailDomains(database);
  }
  await engine.createTables(database, ordered.slice(place), options);
}

const ADDRESSES = 'addresses';

/** Makes the table of a core or metric query, and `mail_domains` once there are addresses. */
export async function createModelTable(database: Database, query: Query): Promise<void> {
  await createRows(database, query);
  if (query.name === ADDRESSES) await writeMailDomains(database);
}

/** Writes the rows of the chapters of the user's own into a schema of theirs. */
async function createChapters(database: Database, userQueries?: string): Promise<void> {
  await database.run(`create schema if not exists ${CHAPTERS_SCHEMA}`);
  for (const query of queriesOf('chapters', userQueries)) {
    await createTable(database, query, { schema: CHAPTERS_SCHEMA });
  }
}
