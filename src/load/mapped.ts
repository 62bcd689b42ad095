import type { Database } from '../database/database.ts';
import { quoted } from '../database/queries.ts';
import { UserError } from '../errors.ts';

/** A source or mapping as it is run. */
type Layout = { sql: string; path: string };

/**
 * Makes the temporary table `mapped` by running a source on the view `export`. UserError where it is wrong
 * or leaves rows out: every row must be accounted for.
 */
export async function createMapped(
  database: Database,
  layout: Layout,
  canonical: string[],
): Promise<void> {
  await runSource(database, layout);
  await lowerColumns(database);
  await checkColumns(database, layout, canonical);
  await checkRows(database, layout);
}

async function runSource(database: Database, layout: Layout): Promise<void> {
  try {
    await database.run(`create or replace temp table mapped as ${layout.sql}`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /LINE (\d+):/.exec(message)?.[1];
    const place = line ? `${layout.path}:${line}` : layout.path;
    throw new UserError(`${place}: ${message}`, { cause: error });
  }
}

/** A column that a source gives as it is has the letter case of the export. */
async function lowerColumns(database: Database): Promise<void> {
  const names = (await database.read('describe mapped')).array('column_name') as string[];
  for (const name of names.filter((name) => name !== name.toLowerCase())) {
    await database.run(
      `alter table mapped rename column ${quoted(name)} to ${quoted(name.toLowerCase())}`,
    );
  }
}

async function checkColumns(
  database: Database,
  { path }: Layout,
  canonical: string[],
): Promise<void> {
  const names = (await database.read('describe mapped')).array('column_name') as string[];
  const known = ['export_row', 'set_aside', ...canonical];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0 && names.includes('export_row')) return;
  const fault = unknown.length > 0 ? `gives ${unknown.join(', ')}` : 'does not give export_row';
  throw new UserError(
    `${path}: the source ${fault}. It gives ${known.join(', ')} and no other column.`,
  );
}

async function checkRows(database: Database, { path }: Layout): Promise<void> {
  const counts = await database.read(`
    select (select count(*) from staged) as staged, count(distinct export_row) as kept,
      count(*) as mapped
    from mapped`);
  const { staged, kept, mapped } = counts.object(0) as Record<string, number>;
  if (staged === kept && kept === mapped) return;
  throw new UserError(
    `${path}: the source makes ${mapped} rows of ${staged}. It must give each row once; name in set_aside why one cannot be used.`,
  );
}
