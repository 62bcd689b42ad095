import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Database } from '../../database/database.ts';
import { lock } from '../../database/lock.ts';
import { relationsRead } from '../../database/parsed-query.ts';
import { createRows, inBuildOrder } from '../../database/queries.ts';
import { isOwn, type Query } from '../../database/query.ts';
import { currentSchema } from '../../database/schema.ts';
import { claimWarehouse } from '../../database/warehouses.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import { makeFolder } from '../../make-folder.ts';
import { duckdbEngine, type Engine, type EngineOptions } from '../engine.ts';
import { archivedRelations } from './archived-relations.ts';
import { byAddress, byCommand, byHand, type Runner } from './script-runners.ts';
import { commandWords, sparkCommand } from './spark-command.ts';
import { type Relation, sparkStatements } from './spark-script.ts';
import { columnsMade, isForSpark, layerOf, sparkName, sparkText } from './spark-texts.ts';
import { isWhole, readRows, rowsGiven, writeRows } from './warehouse.ts';
import { whatIsGiven } from './what-is-given.ts';

export type SparkOptions = {
  /** Folder that Spark and this program see under the same path. */
  warehouse: string;
  /** What runs a script, `spark-sql --master yarn -f {script}`; default: the `spark-sql` that is found. */
  command?: string | undefined;
  /** A Thrift server in place of that, `host:10000`. */
  address?: string | undefined;
  /** Folder that the scripts are written to, for somebody else to run. */
  write?: string | undefined;
  timezone: string;
};

/** What a model has in the warehouse: its folder, and the tables that stand, in their order. */
type Session = {
  schema: string;
  folder: string;
  settings: Record<string, unknown>;
  standing: Relation[];
  scriptCount: number;
};

/**
 * Makes the tables of the program's queries by scripts that a Spark runs, on Parquet in a folder that both see, and brings
 * the rows back. What the user wrote, and what is made of settings alone, runs in the database.
 */
export function sparkEngine(options: SparkOptions): Engine {
  const runner = runnerOf(options);
  const warehouse = resolve(options.warehouse);
  let session: Session | undefined;
  return {
    async createTables(database, queries, { computed, ...engineOptions }) {
      await computed?.make(database);
      const isBegun = session !== undefined && !stands(queries, session);
      if (!session || !isBegun) session = await newSession(database, warehouse, options);
      const here = queries.filter((query) => !isForSpark(query));
      const small = here.filter((query) => !isOwn(query));
      await duckdbEngine.createTables(database, small, engineOptions);
      const there = await inBuildOrder(database, queries.filter(isForSpark));
      await give(database, there, session);
      await runScript(there, session, { ...options, runner, say: engineOptions.progress.detail });
      await bringBack(database, there, { ...engineOptions, session });
      if (here.length === small.length) return;
      await lock(database);
      await duckdbEngine.createTables(database, here.filter(isOwn), engineOptions);
    },
  };
}

function runnerOf({ write, address, command }: SparkOptions): Runner {
  if (write !== undefined) return byHand(write, command ? commandWords(command) : undefined);
  return address === undefined ? byCommand(sparkCommand(command)) : byAddress(address);
}

/** A model begins where tables are made that stand already: a month to compare with was made before, in a schema of the same name. */
function stands(queries: Query[], { standing }: Session): boolean {
  return queries.some(({ name }) => standing.some((relation) => relation.name === name));
}

/**
 * What is made has a folder of its own in that of its schema: a Spark that outlives the run that called it writes elsewhere.
 * Scripts that others run find what was made for the same rows and settings.
 */
async function newSession(
  database: Database,
  warehouse: string,
  { write, timezone }: SparkOptions,
): Promise<Session> {
  await claimWarehouse(database, warehouse);
  const schema = await currentSchema(database);
  const attempt = write === undefined ? randomUUID() : await whatIsGiven(database, timezone);
  const place = join(warehouse, schema);
  const folder = join(place, attempt);
  makeFolder(folder);
  // What a run left that was killed, or failed.
  for (const left of readdirSync(place)) {
    if (left !== attempt) rmSync(join(place, left), { recursive: true, force: true });
  }
  const settings = (await database.read('from settings')).object(0) as Record<string, unknown>;
  return { schema, folder, settings, standing: [], scriptCount: 0 };
}

/** Writes the tables that the queries read, and that Spark neither makes nor reads in an archive, into the warehouse. */
async function give(database: Database, queries: Query[], session: Session): Promise<void> {
  const given = join(session.folder, 'given');
  const made = new Set([...session.standing, ...queries].map(({ name }) => name));
  const read = (await relationsRead(database, queries)).flat();
  const lacking = new Set(read.filter((table) => !made.has(sparkName(table))));
  const archived = await archivedRelations(database, lacking, given);
  session.standing.push(...archived.filter(({ name }) => !made.has(name)));
  const there = new Set(archived.map(({ name }) => name));
  for (const table of lacking) {
    const name = sparkName(table);
    if (there.has(name)) continue;
    const folder = join(given, name);
    // A script that somebody runs may just read them.
    if (!isWhole(folder)) await writeRows(database, rowsGiven(table), folder);
    session.standing.push({ name, folder });
  }
}

type RunOptions = { timezone: string; runner: Runner; say: (table: string) => void };

async function runScript(queries: Query[], session: Session, options: RunOptions): Promise<void> {
  const { timezone, runner, say } = options;
  const made = queries.map((query) => ({
    name: query.name,
    select: sparkText(query, session.settings),
    ...(query.isView ? {} : { folder: folderOf(query, session) }),
  }));
  session.scriptCount += 1;
  await runner({
    folder: session.folder,
    number: session.scriptCount,
    statements: sparkStatements({ timezone, standing: session.standing, made }),
    tables: queries.filter(({ isView }) => !isView).map((query) => folderOf(query, session)),
    say,
  });
}

function folderOf({ name }: Query, { folder }: Session): string {
  return join(folder, name);
}

/** What grows with the customers stays in the warehouse, and is read there; figures come into the database. */
function standsOutside(query: Query): boolean {
  return layerOf(query) === 'core';
}

type BringOptions = EngineOptions & { session: Session };

/** What has come back stands for the scripts to come, and in the database. Views read what stands there. */
async function bringBack(
  database: Database,
  queries: Query[],
  { session, schema }: BringOptions,
): Promise<void> {
  const lost = queries.find((query) => !query.isView && !isWhole(folderOf(query, session)));
  if (lost) {
    throw new UserError(
      inWords(
        'The command of Spark ended, but the table {table} does not stand in {folder}. It has to wait until the script is through, and Spark and regulars have to see that folder under one path.',
        { table: lost.name, folder: session.folder },
      ),
    );
  }
  for (const query of queries) {
    const { name } = query;
    const folder = folderOf(query, session);
    if (query.isView) {
      await createRows(database, query, schema === undefined ? {} : { schema });
      session.standing.push({ name, select: sparkText(query, session.settings) });
    } else {
      await readRows(database, query, {
        folder,
        schema,
        as: standsOutside(query) ? 'view' : 'table',
      });
      session.standing.push({ name, folder, columns: columnsMade(sparkText(query, {})) });
    }
  }
}
