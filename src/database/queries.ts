import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inside } from '../disk/inside.ts';
import { messageOf, UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Database } from './database.ts';
import { engineFault, faultLine } from './engine-fault.ts';
import { lock } from './lock.ts';
import { literal, quoted } from './names.ts';
import { inOwnTime } from './own-time.ts';
import { queryError, requireOneTable, tablesRead } from './parsed-query.ts';
import { type Column, isOwn, QUERIES_FOLDER, type Query, readQuery } from './query.ts';
import { requireHead } from './query-head.ts';
import type { Step } from './side-by-side.ts';

export { literal, quoted } from './names.ts';

export type Layer =
  | 'sources'
  | 'given'
  | 'computed'
  | 'core'
  | 'metrics'
  | 'checks'
  | 'chapters'
  | 'rules'
  | 'analyst'
  | 'sample';

/** Schema of the tables that the user's chapters show, one a query. */
export const CHAPTERS_SCHEMA = 'chapters';

/** Gives the queries of a layer in the order of their names: the program's own, then the user's. */
export function queriesOf(layer: Layer, userFolder?: string): Query[] {
  const folders = [QUERIES_FOLDER, ...(userFolder ? [userFolder] : [])];
  const byName = new Map<string, Query>();
  for (const query of [...new Set(folders)].flatMap((folder) => queriesIn(join(folder, layer)))) {
    const earlier = byName.get(query.name);
    if (earlier && earlier.path !== query.path) {
      throw new UserError(
        inWords('{path} has the name of a query that exists: {earlier}. Rename yours.', {
          path: query.path,
          earlier: earlier.path,
        }),
      );
    }
    byName.set(query.name, query);
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Gives the queries of a folder, in the order of their names; none of one that is not there. UserError for a head that is not written as heads are. */
export function queriesIn(folder: string): Query[] {
  if (!existsSync(folder)) return [];
  const queries = readdirSync(folder)
    .filter((file) => file.endsWith('.sql') && !file.endsWith('.test.sql'))
    .sort()
    .map((file) => readQuery(inside(dirname(folder), join(folder, file))));
  for (const query of queries) if (isOwn(query)) requireHead(query);
  return queries;
}

/** Gives the queries in an order in which each one comes after those it reads. UserError for a circle. */
export async function inBuildOrder(database: Database, queries: Query[]): Promise<Query[]> {
  return (await buildSteps(database, queries)).map(({ query }) => query);
}

/** Gives the same, with the names of those of them, and of the others named, that each one reads. */
export async function buildSteps(
  database: Database,
  queries: Query[],
  others: string[] = [],
): Promise<(Step & { query: Query })[]> {
  const names = queries.map(({ name }) => name);
  const known = new Set([...names, ...others]);
  const tables = await tablesRead(database, queries);
  const waiting = queries.map((query, index) => ({
    query,
    makes: [query.name],
    reads: (tables[index] ?? []).filter((table) => known.has(table) && table !== query.name),
  }));
  const ordered: typeof waiting = [];
  const undone = new Set(names);
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ reads }) => !reads.some((name) => undone.has(name)));
    if (index < 0) throw circleError(waiting);
    for (const step of waiting.splice(index, 1)) {
      ordered.push(step);
      undone.delete(step.query.name);
    }
  }
  return ordered;
}

/** Gives those of the queries that make the tables named, and the tables that these read. */
export async function queriesFor(
  database: Database,
  queries: Query[],
  names: string[],
): Promise<Query[]> {
  const tables = await tablesRead(database, queries);
  const needed = new Set(names);
  // A set gives what is added to it on the way, too.
  for (const name of needed) {
    for (const [index, query] of queries.entries()) {
      if (query.name === name) for (const read of tables[index] ?? []) needed.add(read);
    }
  }
  return queries.filter(({ name }) => needed.has(name));
}

function circleError(waiting: (Step & { query: Query })[]): UserError {
  const circle = waiting.filter(({ query }) =>
    waiting.some(({ reads }) => reads.includes(query.name)),
  );
  if (circle.length < waiting.length) return circleError(circle);
  const queries = circle.map(({ query }) => query.path).join(', ');
  return new UserError(inWords('These queries read each other: {queries}.', { queries }));
}

/** Makes what several queries reckon with, such as the ends of an interval: `queries/statistics.sql`. */
export async function createStatisticsMacros(database: Database): Promise<void> {
  await database.run(statisticsMacros());
}

/** Gives the statements of `createStatisticsMacros`. */
export function statisticsMacros(): string {
  return readFileSync(join(QUERIES_FOLDER, 'statistics.sql'), 'utf8');
}

export type TableOptions = {
  /** Default: the schema that unqualified names mean. */
  schema?: string;
  parameters?: Record<string, string>;
};

/** Makes the table (or view) of a query, with its comments. */
export async function createTable(
  database: Database,
  query: Query,
  options: TableOptions = {},
): Promise<void> {
  await createRows(database, query, options);
  await database.run(commentsOf(database, query, `${kindOf(query)} ${nameOf(query, options)}`));
}

/**
 * Makes the table (or view) of a query without its comments. DuckDB's error line is the line of the file. A query that did
 * not come with the program sees the database and nothing else, and from the first of them on the database is locked.
 */
export async function createRows(
  database: Database,
  query: Query,
  options: TableOptions = {},
): Promise<void> {
  if (isOwn(query)) {
    await lock(database);
    await inOwnTime(database, query, () => requireOneTable(database, query));
  }
  const create = `create ${kindOf(query)} ${nameOf(query, options)} as ${query.sql}`;
  try {
    await inOwnTime(database, query, () => database.run(create, options.parameters));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const said = messageOf(error);
    const fault = isOwn(query) ? engineFault(said) : said;
    throw queryError(query, fault, { cause: error, line: faultLine(said) });
  }
}

/** Writes the statements that say of a table or view, `view main."waits"`, and of its columns what the head of its query says; of columns in memory, where no other program looks, nothing. */
export function commentsOf(
  { path }: Pick<Database, 'path'>,
  { summary, columns }: Described,
  relation: string,
): string {
  const name = relation.replace(/^\w+ /, '');
  const described = path === ':memory:' ? [] : [...columns];
  const comments = described.map(
    ([column, { description }]) =>
      `comment on column ${name}.${quoted(column)} is ${literal(description)};`,
  );
  return [`comment on ${relation} is ${literal(summary)};`, ...comments].join('\n');
}

/** What is said of a table and its columns. */
export type Described = {
  summary: string;
  columns: ReadonlyMap<string, Pick<Column, 'description'>>;
};

function nameOf({ name }: Query, { schema }: TableOptions): string {
  return schema ? `${quoted(schema)}.${quoted(name)}` : quoted(name);
}

function kindOf(query: Query): 'table' | 'view' {
  return query.isView ? 'view' : 'table';
}
