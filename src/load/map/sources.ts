import type { Database } from '../../database/database.ts';
import { isLocked, lock } from '../../database/lock.ts';
import { parsedSelects } from '../../database/parsed-query.ts';
import { queriesOf } from '../../database/queries.ts';
import { headLines, isOwn, type Query } from '../../database/query.ts';
import { temporaryRoot } from '../../disk/temporary-folder.ts';
import { messageOf, UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import type { Reason } from '../../reasons/reason.ts';
import { isReasonCode } from '../../reasons/reasons.ts';
import { type BoundedPattern, boundedPattern } from './bounded-pattern.ts';
import { tableOf } from './canonical.ts';

/** A known layout: a query from `export` to a canonical table. */
export type Source = {
  name: string;
  table: string;
  sql: string;
  path: string;
  /** Columns that an export may lack; they are null then. */
  optional: string[];
  /** Columns of the export that the query names, optional ones included, and patterns of `columns()`. */
  named: string[];
  patterns: BoundedPattern[];
  /** Columns without which the query cannot bind. */
  required: string[];
  /** Columns that hold what people wrote, and are never stored. */
  bodies: string[];
  /** Pattern of the paths it takes, with an example; null where the columns alone decide. */
  files: { pattern: BoundedPattern; example: string } | null;
  /** Why such exports cannot be used and what to do instead; null for those that can. */
  refusal: Reason | null;
  /** The layout whose files hold the rows of this table too, for example contacts in a list of customers; null for one of its own. */
  beside: string | null;
};

/** What the view `export` holds beside the columns of the file. */
const MADE_COLUMNS = ['export_row', 'export_file', 'export_head', 'export_key'];

/**
 * Gives the layouts of the program and of the user's folder. Where there are some of the user's, the database is locked, as
 * they may do what they like as soon as they are tried: what the loader writes for a while is all that they can read.
 */
export async function readSources(database: Database, userFolder?: string): Promise<Source[]> {
  const queries = queriesOf('sources', userFolder);
  const unread = queries.filter(({ path }) => !KNOWN_SOURCES.has(path));
  const selects = unread.length === 0 ? [] : await parsedSelects(database, unread);
  if (queries.some(isOwn) && !(await isLocked(database))) {
    // What cannot be set later: rows of tables are inserted by one thread.
    await database.run('set threads = 1');
    await lock(database, { folders: [temporaryRoot()] });
  }
  const sources = new Map(KNOWN_SOURCES);
  for (const [index, query] of unread.entries()) {
    const source = sourceOf(query, selects[index]);
    sources.set(query.path, source);
    if (!isOwn(query)) KNOWN_SOURCES.set(query.path, source);
  }
  return queries.flatMap(({ path }) => sources.get(path) ?? []);
}

// Of the program's own, by their paths, which are taken apart once.
const KNOWN_SOURCES = new Map<string, Source>();

function sourceOf(query: Query, select: unknown): Source {
  const table = tableOf(query);
  const found: Named = { columns: new Set(), made: new Set(), patterns: new Set() };
  collectNames(select, found);
  const { marks, ...head } = headOf(query);
  const columns = [...found.columns].filter((name) => !MADE_COLUMNS.includes(name));
  const named = [...new Set([...columns, ...marks])];
  const { name, sql, path } = query;
  return {
    name,
    table,
    sql,
    path,
    named,
    required: requiredOf(query, named, new Set([...found.made, ...head.optional])),
    patterns: [...found.patterns].map((pattern) => patternOf(pattern, query)),
    ...head,
  };
}

/** What a query unnests may have any name. */
function requiredOf({ sql }: Query, named: string[], others: Set<string>): string[] {
  return /\bunnest\b/i.test(sql) ? [] : named.filter((column) => !others.has(column));
}

type Head = Pick<Source, 'optional' | 'bodies' | 'files' | 'refusal' | 'beside'> & {
  /** Columns by which files of the tool are told from others, though nothing is read from them. */
  marks: string[];
};

function headOf(query: Query): Head {
  const { sql } = query;
  const line = (key: string) => headLines(sql, key)[0] ?? null;
  const list = (key: string) =>
    line(key)
      ?.toLowerCase()
      .split(',')
      .map((name) => name.trim()) ?? [];
  const files = line('files');
  return {
    optional: list('optional'),
    bodies: list('bodies'),
    marks: list('marks'),
    files: files === null ? null : filesOf(files, query),
    refusal: refusalOf(line('refuse')),
    beside: line('beside'),
  };
}

/** Sources of our own name a code, those of a user may say it in their own words. */
function refusalOf(told: string | null): Reason | null {
  if (told === null) return null;
  return isReasonCode(told) ? { code: told } : { code: 'own', value: told };
}

function filesOf(text: string, query: Query): Source['files'] {
  const [, pattern, example] = /^(\S+) as in (.+)$/.exec(text) ?? [];
  if (pattern && example) return { pattern: patternOf(pattern, query), example };
  throw new UserError(
    inWords('{path}: the line files is written {form}.', {
      path: query.path,
      form: '-- files: <pattern> as in <example>',
    }),
  );
}

/** Gives a pattern as JavaScript has it. UserError where it has none such, as `(?i)`, which DuckDB knows. */
function patternOf(text: string, query: Query): BoundedPattern {
  const { path } = query;
  try {
    const pattern = new RegExp(text, 'i');
    return isOwn(query) ? boundedPattern(pattern, { text, path }) : known(pattern, text);
  } catch (cause) {
    throw new UserError(
      inWords("{path}: the pattern ''{text}'' is none ({fault}).", {
        path,
        text,
        fault: messageOf(cause),
      }),
      { cause },
    );
  }
}

/** Those of the program are known to end soon, and are asked for every export. */
function known(pattern: RegExp, text: string): BoundedPattern {
  return {
    text,
    exec: (matched) => pattern.exec(matched),
    test: (matched) => pattern.test(matched),
  };
}

/** What a query names: columns, and names that it makes itself (not so parameters of lambdas, which are no columns). */
type Named = { columns: Set<string>; made: Set<string>; patterns: Set<string> };

function collectNames(node: unknown, found: Named, parameters: ReadonlySet<string> = new Set()) {
  if (node === null || typeof node !== 'object') return;
  const entry = node as Record<string, unknown>;
  const inner = entry.type === 'LAMBDA' ? parametersOf(entry.lhs, parameters) : parameters;
  if (entry.type === 'COLUMN_REF') addColumn(entry.column_names as string[], found, parameters);
  if (entry.type === 'STAR' && entry.columns === true) collectPatterns(entry.expr, found);
  for (const name of [entry.alias, entry.aliases, entry.column_name_alias].flat()) {
    if (typeof name === 'string' && name !== '') found.made.add(name.toLowerCase());
  }
  for (const value of Object.values(entry)) collectNames(value, found, inner);
}

function addColumn(names: string[], { columns }: Named, parameters: ReadonlySet<string>): void {
  if (!parameters.has(names[0] ?? '')) columns.add((names.at(-1) ?? '').toLowerCase());
}

function parametersOf(node: unknown, outer: ReadonlySet<string>): ReadonlySet<string> {
  const found: Named = { columns: new Set(), made: new Set(), patterns: new Set() };
  collectNames(node, found);
  return new Set([...outer, ...found.columns]);
}

function collectPatterns(node: unknown, found: Named): void {
  if (node === null || typeof node !== 'object') return;
  const entry = node as Record<string, unknown>;
  if (typeof entry.value === 'string') found.patterns.add(entry.value);
  for (const value of Object.values(entry)) collectPatterns(value, found);
}
