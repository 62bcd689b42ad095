import type { Database } from '../../database/database.ts';
import { engineFault } from '../../database/engine-fault.ts';
import { quoted } from '../../database/queries.ts';
import { messageOf, UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import { inOrder } from '../load-memory.ts';

/** A column that a source gives, in its letter case, and its type. */
export type GivenColumn = { name: string; type: string };

/** A source or mapping as it is run: SQL that reads the view `export`, and what it gives. */
export type Layout = { sql: string; path: string; given: GivenColumn[] };

/** What a source makes of the rows of an export: SQL of a table to select from, and its columns in lower case, by their types. */
export type Mapped = { table: string; types: Map<string, string> };

type Expected = { canonical: string[]; rowCount: number };

/**
 * Gives what a source makes of the view `export`: a select where each row is made of one row alone,
 * so that a file of any size streams through it. UserError where the source is wrong or leaves rows out.
 */
export async function mappedBy(
  database: Database,
  layout: Layout,
  { canonical, rowCount }: Expected,
): Promise<Mapped> {
  const { given, sql } = layout;
  const types = new Map(given.map(({ name, type }) => [name.toLowerCase(), type]));
  checkColumns([...types.keys()], { layout, canonical });
  // A column that a source gives as it is has the letter case of the export.
  const columns = given.map(({ name }) => `${quoted(name)} as ${quoted(name.toLowerCase())}`);
  const selected = `select ${columns.join(', ')} from (\n${sql}\n) as layout`;
  if (await isRowByRow(database, sql)) return { table: `(${selected}) as mapped`, types };
  await inLayout(layout, () =>
    inOrder(database, () => database.run(`create or replace temp table mapped as ${selected}`)),
  );
  await checkRows(database, layout, rowCount);
  return { table: 'temp.mapped', types };
}

/** Gives the columns of a select, in their order; nothing is run by it, as a source of somebody's may take hours. */
export async function columnsOf(database: Database, sql: string): Promise<GivenColumn[]> {
  const columns = await database.read(`describe ${sql}`);
  const types = columns.array('column_type') as string[];
  return (columns.array('column_name') as string[]).map((name, index) => ({
    name,
    type: types[index] ?? '',
  }));
}

/** Runs what a source does; its faults are named with its path and line. */
export async function inLayout<Result>(
  { path, sql }: Pick<Layout, 'path' | 'sql'>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const message = messageOf(error);
    if (!/^(Parser|Binder|Catalog|Conversion|Invalid Input|Out of Range) Error/.test(message))
      throw error;
    const place = [path, ...lineAt(sql, message)].join(':');
    throw new UserError(`${place}: ${engineFault(message)}`, { cause: error });
  }
}

/** The number of the line of a source that DuckDB shows, whatever text the source stands in; none where it shows another. */
function lineAt(sql: string, message: string): number[] {
  const shown = /^LINE \d+: (?:\.\.\.)?(.+?)(?:\.\.\.)?$/m.exec(message)?.[1]?.trim();
  const place = shown ? sql.split('\n').findIndex((line) => line.includes(shown)) : -1;
  return place < 0 ? [] : [place + 1];
}

const ROW_BY_ROW = [
  'PROJECTION',
  'FILTER',
  'STREAMING_WINDOW',
  'READ_CSV',
  'READ_PARQUET',
  'SEQ_SCAN',
  'TABLE_SCAN',
];

/** Whether the database makes each row from one alone, without sorting, grouping or joining. */
async function isRowByRow(database: Database, sql: string): Promise<boolean> {
  const explained = await database.read(`explain (format json) ${sql}`);
  const plan = String(explained.get('explain_value', 0));
  const operators = [...plan.matchAll(/"name": "([A-Z_ ]+)"/g)].map(([, name = '']) => name.trim());
  return operators.length > 0 && operators.every((name) => ROW_BY_ROW.includes(name));
}

function checkColumns(
  names: string[],
  { layout, canonical }: { layout: Layout; canonical: string[] },
): void {
  const known = ['export_row', 'set_aside', ...canonical];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0 && names.includes('export_row')) return;
  throw new UserError(
    inWords(
      '{path}: the source {isUnknown, select, true {gives {unknown}} other {does not give export_row}}. It gives {known} and no other column.',
      {
        path: layout.path,
        isUnknown: unknown.length > 0,
        unknown: unknown.join(', '),
        known: known.join(', '),
      },
    ),
  );
}

async function checkRows(database: Database, layout: Layout, rowCount: number): Promise<void> {
  const counts = await database.read(
    'select count(*) as mapped, count(distinct export_row) as kept from temp.mapped',
  );
  const { mapped, kept } = counts.object(0) as Record<'mapped' | 'kept', number>;
  if (kept !== mapped || mapped !== rowCount) throw leftOut(layout, { mapped, rowCount });
}

/** Gives the error for a source that leaves rows out or gives some twice: every row must be accounted for. */
export function leftOut(
  { path }: Pick<Layout, 'path'>,
  { mapped, rowCount }: { mapped: number; rowCount: number },
): UserError {
  return new UserError(
    inWords(
      '{path}: the source makes {mapped} rows of {count}. It must give each row once; name in set_aside why one cannot be used.',
      { path, mapped: String(mapped), count: String(rowCount) },
    ),
  );
}
