import type { Database } from '../database/database.ts';
import { parsedSelect } from '../database/parsed-query.ts';
import { headLines, literal, type Query, queriesOf, quoted } from '../database/queries.ts';
import { messageOf, UserError } from '../errors.ts';
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
  patterns: string[];
  /** Columns without which the query cannot bind. */
  required: string[];
  /** Columns that hold what people wrote, and are never stored. */
  bodies: string[];
  /** Pattern of the paths it takes, with an example; null where the columns alone decide. */
  files: { pattern: RegExp; example: string } | null;
  /** Why such exports cannot be used and what to do instead; null for those that can. */
  refusal: string | null;
};

/** An export as a source sees it; `path` is null for mails, which come many at once. */
export type Export = { columns: string[]; path: string | null };

/** Which source fits an export, or in words why none does. */
export type Recognition =
  | { source: Source; unused: string[] }
  | { reason: string; isRefused?: true };

/** Gives the layouts of the program and of the user's folder. */
export async function readSources(database: Database, userFolder?: string): Promise<Source[]> {
  const sources: Source[] = [];
  // One after the other: a fault in one must not leave the others running in a database that is closed.
  for (const query of queriesOf('sources', userFolder)) {
    sources.push(await sourceOf(database, query));
  }
  return sources;
}

async function sourceOf(database: Database, query: Query): Promise<Source> {
  const table = tableOf(query);
  const found: Named = { columns: new Set(), made: new Set(), patterns: new Set() };
  collectNames(await parsedSelect(database, query), found);
  const head = headOf(query);
  const named = [...found.columns].filter((name) => !['export_row', 'export_file'].includes(name));
  const { name, sql, path } = query;
  return {
    name,
    table,
    sql,
    path,
    named,
    required: requiredOf(query, named, new Set([...found.made, ...head.optional])),
    patterns: [...found.patterns],
    ...head,
  };
}

/** What a query unnests may have any name. */
function requiredOf({ sql }: Query, named: string[], others: Set<string>): string[] {
  return /\bunnest\b/i.test(sql) ? [] : named.filter((column) => !others.has(column));
}

function headOf({ sql, path }: Query): Pick<Source, 'optional' | 'bodies' | 'files' | 'refusal'> {
  const line = (key: string) => headLines(sql, key)[0] ?? null;
  const list = (key: string) =>
    line(key)
      ?.toLowerCase()
      .split(/\s*,\s*/) ?? [];
  const files = line('files');
  return {
    optional: list('optional'),
    bodies: list('bodies'),
    files: files === null ? null : filesOf(files, path),
    refusal: line('refuse'),
  };
}

function filesOf(text: string, path: string): Source['files'] {
  const [, pattern, example] = /^(\S+) as in (.+)$/.exec(text) ?? [];
  if (pattern && example) return { pattern: new RegExp(pattern, 'i'), example };
  throw new UserError(`${path}: the line files is written -- files: <pattern> as in <example>.`);
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

/** A source that binds to an export, and how many of its columns it names. */
type Fit = { source: Source; count: number };

/**
 * Gives the source that binds to the columns of `staged` and names most of them, first among those that are
 * known by such a path, and leaves the view `export` as that source reads it. UserError where two fit equally well.
 */
export async function recognise(
  database: Database,
  staged: Export,
  sources: Source[],
): Promise<Recognition> {
  const { columns } = staged;
  const fits: Fit[] = [];
  for (const source of sources.filter((source) => mayBind(source, columns))) {
    if (await binds(database, staged, source))
      fits.push({ source, count: usedBy(source, columns).length });
  }
  // That a path fits is meant by somebody, that columns do may be chance.
  const rank = ({ source, count }: Fit) => count + (source.files ? columns.length : 0);
  fits.sort((a, b) => rank(b) - rank(a));
  const [best, second] = fits.filter(({ source }) => takes(source, staged));
  if (!best) return { reason: unknown(columns, sources, fits) };
  if (best.source.refusal) return { reason: best.source.refusal, isRefused: true };
  if (second && rank(second) === rank(best)) {
    throw new UserError(
      `Two layouts fit this export equally well: ${best.source.path} and ${second.source.path}. Say which columns differ, or map the file in regulars.yaml.`,
    );
  }
  await createExport(database, staged, best.source);
  const used = usedBy(best.source, columns);
  return { source: best.source, unused: columns.filter((column) => !used.includes(column)) };
}

/** Asked first, since the database takes its time for every query that it is given. */
function mayBind(source: Source, columns: string[]): boolean {
  return lacksOf(source, columns).length === 0;
}

/** Gives the columns that a source needs and an export lacks; a pattern as it would be written. */
function lacksOf({ required, patterns }: Source, columns: string[]): string[] {
  const have = new Set(columns.map((column) => column.toLowerCase()));
  const unmet = patterns.filter(
    (pattern) => !columns.some((column) => new RegExp(pattern, 'i').test(column)),
  );
  return [
    ...required.filter((column) => !have.has(column)),
    ...unmet.map((pattern) => pattern.replace(/^\^|\$$|\\/g, '')),
  ];
}

function takes({ files }: Source, { path }: Export): boolean {
  return files === null || (path !== null && files.pattern.test(path));
}

/** Makes the view that a source reads: the staged columns, null for the optional ones that are missing, and the path. */
export async function createExport(
  database: Database,
  { columns, path }: Export,
  source: { optional: string[] },
): Promise<void> {
  const have = new Set(columns.map((column) => column.toLowerCase()));
  const missing = source.optional.filter((column) => !have.has(column.toLowerCase()));
  const nulls = missing.map((column) => `, null::varchar as ${quoted(column)}`).join('');
  const file = have.has('export_file')
    ? ''
    : `, ${path === null ? 'null' : literal(path)}::varchar as export_file`;
  await database.run(`create or replace temp view export as select *${nulls}${file} from staged`);
}

async function binds(database: Database, staged: Export, source: Source): Promise<boolean> {
  await createExport(database, staged, source);
  try {
    await database.read(`select * from (${source.sql}\n) limit 0`);
    return true;
  } catch (error) {
    if (/Binder Error/.test(String(error))) return false;
    throw new UserError(`${source.path}: ${messageOf(error)}`, { cause: error });
  }
}

function usedBy(source: Source, columns: string[]): string[] {
  const patterns = source.patterns.map((pattern) => new RegExp(pattern, 'i'));
  return columns.filter(
    (column) =>
      source.named.includes(column.toLowerCase()) ||
      patterns.some((pattern) => pattern.test(column)),
  );
}

/** A layout that is known by its path is named only where it uses most of the columns. */
function unknown(columns: string[], sources: Source[], misnamed: Fit[]): string {
  const [best] = misnamed.filter(({ count }) => count * 2 > columns.length);
  if (!best?.source.files) {
    return nearest(
      columns,
      sources.filter(({ files }) => !files),
    );
  }
  const { name, files } = best.source;
  return `its columns, ${columns.join(', ')}, may be those of ${name}, but they are too few to tell: such an export is known by its path, as in ${files.example}. Name it so, or map it. ${MAP_IT}`;
}

/** Says what was found, which layout comes nearest, what it lacks, and what to do. */
function nearest(columns: string[], sources: Source[]): string {
  const ranked = sources.map((source) => {
    const lacks = lacksOf(source, columns);
    const share = 1 - lacks.length / Math.max(1, source.required.length + source.patterns.length);
    return { source, lacks, share, used: usedBy(source, columns).length };
  });
  ranked.sort((a, b) => b.share - a.share || b.used - a.used);
  const shown = `${columns.slice(0, 30).join(', ')}${columns.length > 30 ? ' ...' : ''}`;
  const best = ranked.find(({ used }) => used > 0);
  if (!best) return `no known layout has one of its columns: ${shown}. ${MAP_IT}`;
  const lacks = best.lacks.join(', ');
  return `its columns are ${shown}. The nearest layout, ${best.source.name}, lacks ${lacks}. ${MAP_IT}`;
}

const MAP_IT =
  'Say in regulars.yaml which column is which: mappings: [{files: "<name>.csv", table: customers, columns: {customer_id: "<its column>", name: "<its column>"}}]';
