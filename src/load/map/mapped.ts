import type { Database } from '../../database/database.ts';
import { engineFault } from '../../database/engine-fault.ts';
import { quoted } from '../../database/queries.ts';
import { messageOf, UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import { inOrder } from '../load-memory.ts';

/** A source or mapping as it is run. */
export type Layout = { sql: string; path: string };

type Expected = { canonical: string[]; rowCount: number };

/**
 * Makes `mapped` by running a source on the view `export`: a view where each row is made of one row alone,
 * so that a file of any size streams through it. UserError where the source is wrong or leaves rows out.
 */
export async function createMapped(
  database: Database,
  layout: Layout,
  { canonical, rowCount }: Expected,
): Promise<void> {
  await bindSource(database, layout);
  const names = await columnsOf(database, 'layout');
  // A column that a source gives as it is has the letter case of the export.
  const columns = names.map((name) => `${quoted(name)} as ${quoted(name.toLowerCase())}`);
  checkColumns(
    names.map((name) => name.toLowerCase()),
    { layout, canonical },
  );
  const selected = `select ${columns.join(', ')} from layout`;
  if (await isRowByRow(database)) {
    await database.run(`create or replace temp view mapped as ${selected}`);
    return;
  }
  await inLayout(layout, () =>
    inOrder(database, () =>
      database.run(`create or replace temp table mapped_rows as ${selected}`),
    ),
  );
  await database.run('create or replace temp view mapped as from mapped_rows');
  await checkRows(database, layout, rowCount);
}

async function columnsOf(database: Database, view: string): Promise<string[]> {
  return (await database.read(`describe ${view}`)).array('column_name') as string[];
}

async function bindSource(database: Database, layout: Layout): Promise<void> {
  await inLayout(layout, () => database.run(`create or replace temp view layout as ${layout.sql}`));
}

/** Runs what a source does; its faults are named with its path. */
export async function inLayout<Result>(
  { path }: Layout,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const message = messageOf(error);
    if (!/^(Parser|Binder|Catalog|Conversion|Invalid Input|Out of Range) Error/.test(message))
      throw error;
    const line = /LINE (\d+):/.exec(message)?.[1];
    throw new UserError(`${line ? `${path}:${line}` : path}: ${engineFault(message)}`, {
      cause: error,
    });
  }
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
async function isRowByRow(database: Database): Promise<boolean> {
  const explained = await database.read('explain (format json) from layout');
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
    'select count(*) as mapped, count(distinct export_row) as kept from mapped',
  );
  const { mapped, kept } = counts.object(0) as Record<'mapped' | 'kept', number>;
  if (kept !== mapped || mapped !== rowCount) throw leftOut(layout, { mapped, rowCount });
}

/** Gives the error for a source that leaves rows out or gives some twice: every row must be accounted for. */
export function leftOut(
  { path }: Layout,
  { mapped, rowCount }: { mapped: number; rowCount: number },
): UserError {
  return new UserError(
    inWords(
      '{path}: the source makes {mapped} rows of {count}. It must give each row once; name in set_aside why one cannot be used.',
      { path, mapped: String(mapped), count: String(rowCount) },
    ),
  );
}
