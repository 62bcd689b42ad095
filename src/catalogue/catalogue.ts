import { basename, dirname, relative } from 'node:path';
import { type Database, openDatabase } from '../database/database.ts';
import { type Parameter, parametersOf } from '../database/parameters.ts';
import { relationsRead } from '../database/parsed-query.ts';
import { queriesOf } from '../database/queries.ts';
import { headLines, isOwn, programQuery, type Query } from '../database/query.ts';
import { createSchema } from '../database/schema.ts';
import { archiveEntries } from './archive-entries.ts';
import type { Entry, Unlinked } from './entry.ts';
import { linked } from './linked.ts';
import { type Part, partsOf } from './parts.ts';

/** All that a database of the program holds, told from its queries. */
export type Catalogue = {
  parts: Omit<Part, 'queries'>[];
  entries: Entry[];
  /** Parameters of the named queries that have some, by the id of their entry. */
  parameters: ReadonlyMap<string, Parameter[]>;
  /** Layouts of exports, each with the table of the archive that its rows go to. */
  layouts: { name: string; summary: string; table: string }[];
};

/** Gives the catalogue of the program's queries and of those in the user's folder; no database of the user's is needed. UserError for a query that is none. */
export async function catalogueOf(userQueries?: string): Promise<Catalogue> {
  const parts = partsOf(userQueries);
  const database = await openDatabase(':memory:');
  try {
    await createSchema(database);
    const made: Unlinked[] = [];
    for (const part of parts) made.push(...(await entriesOf(database, part, userQueries)));
    const named = parts.flatMap(({ name, queries }) => (name === 'queries' ? queries : []));
    return {
      parts: parts.map(({ queries: _, ...part }) => part),
      entries: linked([...(await archiveEntries(database)), ...made]),
      parameters: new Map(named.map((query) => [`query.${query.name}`, parametersOf(query)])),
      layouts: queriesOf('sources', userQueries).flatMap(layoutOf),
    };
  } finally {
    database.close();
  }
}

async function entriesOf(
  database: Database,
  { name: part, schema, queries }: Part,
  userQueries = '',
): Promise<Unlinked[]> {
  const read = await relationsRead(database, queries);
  const given = await Promise.all(queries.map((query) => readBefore(database, query)));
  return queries.map((query, place) => ({
    id: part === 'queries' ? `query.${query.name}` : [schema ?? [], query.name].flat().join('.'),
    part,
    kind: part === 'queries' ? 'query' : query.isView ? 'view' : 'table',
    summary: query.summary,
    columns: query.columns,
    sql: withoutHead(query.sql),
    ownFile: isOwn(query) ? relative(dirname(userQueries), query.path).replaceAll('\\', '/') : null,
    reads: [...(given[place] ?? []), ...(read[place] ?? [])].map((name) =>
      name.replace(/^main\./, ''),
    ),
  }));
}

/** What rows that TypeScript makes are made of: a head line `-- from: reads/order_groups, addresses` names tables, and selects of queries/reads. */
async function readBefore(database: Database, { sql }: Query): Promise<string[]> {
  const names = headLines(sql, 'from').flatMap((line) => line.split(', '));
  const selects = names.filter((name) => name.startsWith('reads/')).map(programQuery);
  const read = await relationsRead(database, selects);
  return [...names.filter((name) => !name.includes('/')), ...read.flat()];
}

/** The select alone: what its head says is told beside it. */
function withoutHead(sql: string): string {
  const lines = sql.split('\n');
  return lines.slice(lines.findIndex((line) => !line.startsWith('--'))).join('\n');
}

/** Layouts that are recognised and refused bring no rows. */
function layoutOf({ name, summary, sql }: Query): Catalogue['layouts'] {
  const table = `imports.${basename(name.split('__').at(-1) ?? '')}`;
  return headLines(sql, 'refuse').length > 0 ? [] : [{ name, summary, table }];
}
