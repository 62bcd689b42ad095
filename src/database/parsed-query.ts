import { messageOf, UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Database } from './database.ts';
import { engineFault, faultLine } from './engine-fault.ts';
import { reachingCall, reachingText } from './own-functions.ts';
import { isOwn, type Query } from './query.ts';

/** A select as DuckDB's parser sees it. */
type Select = { node: Record<string, unknown> };
type Parsed = {
  statements: Select[];
  error: boolean;
  error_message?: string;
  /** Bytes before the place of the error. */
  position?: string;
};

/**
 * Gives the one select that each query file holds. UserError where one holds none, several, or something else, and where
 * one that did not come with the program calls what reaches beyond the database.
 */
export async function parsedSelects(database: Database, queries: Query[]): Promise<Select[]> {
  // To ask for each by itself would take six times as long.
  const parsed = await database.read(
    `select json_serialize_sql(sql) as tree from (select unnest(from_json($sqls, '["varchar"]')) as sql)`,
    { sqls: JSON.stringify(queries.map(({ sql }) => sql)) },
  );
  const trees = parsed.array('tree') as string[];
  return queries.map((query, index) => theSelect(query, JSON.parse(`${trees[index]}`) as Parsed));
}

function theSelect(query: Query, tree: Parsed): Select {
  if (tree.error) throw parsingError(query, tree);
  const [select, second] = tree.statements;
  if (!select) throw new UserError(inWords('{path} holds no select.', { path: query.path }));
  if (second) {
    throw queryError(query, severalSelects(tree.statements.length), { at: placeOf(second) });
  }
  const call = isOwn(query) ? reachingCall(select) : undefined;
  if (call) throw queryError(query, reachingText(call), { at: call.at });
  return select;
}

function parsingError(query: Query, { error_message: message = '', position }: Parsed): UserError {
  // What DuckDB says of it speaks of its own JSON.
  if (/only select/i.test(message)) {
    return queryError(
      query,
      inWords('holds more than a select, or something else. Leave the select alone.'),
    );
  }
  return queryError(query, isOwn(query) ? engineFault(message) : message, {
    at: position === undefined ? undefined : Number(position),
  });
}

function severalSelects(count: number): string {
  return inWords(
    'a second select begins here: a query file holds one, and this holds {count}. Put each into a file of its own.',
    { count: String(count) },
  );
}

/** Gives for each query the names of the main-schema tables that it reads. */
export async function tablesRead(database: Database, queries: Query[]): Promise<string[][]> {
  const relations = await relationsRead(database, queries);
  return relations.map((names) => names.filter((name) => !name.includes('.')));
}

/** Gives for each query the names of all tables that it reads, as it names them: `waits`, `imports.messages`. */
export async function relationsRead(database: Database, queries: Query[]): Promise<string[][]> {
  const asked = queries.filter((query) => isOwn(query) || !KNOWN_NAMES.has(query.sql));
  const selects = asked.length === 0 ? [] : await parsedSelects(database, asked);
  const found = new Map(asked.map((query, index) => [query, namesIn(selects[index])]));
  for (const [query, names] of found) if (!isOwn(query)) KNOWN_NAMES.set(query.sql, names);
  return queries.map((query) => found.get(query) ?? KNOWN_NAMES.get(query.sql) ?? []);
}

// Of the program's own queries, which are parsed once: each model asks several times for the order of all.
const KNOWN_NAMES = new Map<string, string[]>();

function namesIn(select: Select | undefined): string[] {
  const names = { tables: new Set<string>(), ctes: new Set<string>() };
  collectNames(select, names);
  return [...names.tables].filter((name) => !names.ctes.has(name));
}

type Names = { tables: Set<string>; ctes: Set<string> };

function collectNames(node: unknown, names: Names): void {
  if (Array.isArray(node)) {
    for (const item of node) collectNames(item, names);
  } else if (node !== null && typeof node === 'object') {
    const entry = node as Record<string, unknown>;
    if (entry.type === 'BASE_TABLE') {
      const schema = entry.schema_name ? `${entry.schema_name}.` : '';
      names.tables.add(`${schema}${entry.table_name}`);
    }
    const ctes = (entry.cte_map as { map?: { key: string }[] } | undefined)?.map ?? [];
    for (const { key } of ctes) names.ctes.add(key);
    for (const value of Object.values(entry)) collectNames(value, names);
  }
}

/** Refuses what DuckDB would take in silence: several statements, and several columns of one name. */
export async function requireOneTable(database: Database, query: Query): Promise<void> {
  const [select] = await parsedSelects(database, [query]);
  const columns = await database.read(`describe ${query.sql}`).catch((error: unknown) => {
    const said = messageOf(error);
    const fault = isOwn(query) ? engineFault(said) : said;
    throw queryError(query, fault, { cause: error, line: faultLine(said) });
  });
  const names = (columns.array('column_name') as string[]).map((name) => name.toLowerCase());
  const place = names.findIndex((name, index) => names.indexOf(name) < index);
  if (place < 0) return;
  throw queryError(
    query,
    inWords("two columns have the name {name}. Rename one with ''as''.", {
      name: columns.get('column_name', place) as string,
    }),
    { at: columnPlace(select, place) },
  );
}

/** Where a column stands in the file; unknown behind a star, which is several. */
function columnPlace(select: Select | undefined, place: number): number | undefined {
  const list = (select?.node.select_list ?? []) as { class: string; query_location: number }[];
  const isPlain = list.slice(0, place + 1).every((item) => item.class !== 'STAR');
  return isPlain ? list[place]?.query_location : undefined;
}

function placeOf(select: Select): number | undefined {
  const list = (select.node.select_list ?? []) as { query_location: number }[];
  return list[0]?.query_location;
}

type Fault = { cause?: unknown; at?: number | undefined; line?: string | undefined };

/** Names file and line: that of DuckDB's own message, or of the byte at which the fault stands. */
export function queryError(
  query: Query,
  message: string,
  { cause, at, line: said }: Fault = {},
): UserError {
  const line = said ?? faultLine(message) ?? lineAt(query, at);
  return new UserError(`${query.path}${line ? `:${line}` : ''}: ${message}`, { cause });
}

function lineAt({ sql }: Query, at: number | undefined): number | undefined {
  const bytes = Buffer.from(sql);
  // DuckDB says 2^64 - 1 of a place that it does not know.
  if (at === undefined || at > bytes.length) return undefined;
  return bytes.subarray(0, at).toString().split('\n').length;
}
