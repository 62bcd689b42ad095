import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/names.ts';
import { createSchema } from '../../database/schema.ts';
import { settle } from '../../database/settle.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import type { Progress } from '../../progress.ts';
import { requireAssembled } from './assembled.ts';
import { listPartitions, openArchive, type SharedArchive, tablesOfFiles } from './partitions.ts';
import { takeUnused } from './unused.ts';

/**
 * Makes the archive of the database that of a folder which loaders have filled: as if it had loaded the same files, in the order of
 * their paths. Nothing is done where it is that already. UserError where the database holds what others loaded into it.
 */
export async function assemble(
  database: Database,
  folder: string,
  progress: Progress,
): Promise<void> {
  const archive = openArchive(folder, { mayMake: false });
  await createSchema(database);
  await requireAssembled(database, folder);
  await listPartitions(database, archive);
  if (await isSame(database)) return knowUnused(database, archive);
  progress.step(inWords('bring the archive {folder} into the database', { folder }));
  await database.transaction(async () => {
    await numberAnew(database);
    for (const table of [...(await tablesOfFiles(database)), 'files'])
      await database.run(`delete from imports.${quoted(table)}`);
    for (const table of await tablesOfFiles(database)) {
      progress.detail(table);
      await takeRows(database, archive, table);
    }
    await database.run(`
      insert into imports.files by name select * exclude (partition, local_id) from whole_files order by file_id;
      create schema if not exists assembled;
      create or replace table assembled.archive as select ${literal(resolve(folder))} as folder;
      create or replace table assembled.files as select file_id, partition, local_id from whole_files`);
    await requireWhole(database, folder);
  });
  await knowUnused(database, archive);
  await settle(database);
}

async function knowUnused(database: Database, archive: SharedArchive): Promise<void> {
  await database.transaction(async () => {
    await database.run('delete from imports.unused_files');
    await takeUnused(database, archive);
  });
}

/** By numbers that no file had before it is known that more was loaded than the model knows. */
async function numberAnew(database: Database): Promise<void> {
  await database.run(`
    update whole_files set file_id = file_id + (
      select min(id) - 1
      from (select nextval('imports.file_ids') as id from range((select greatest(1, count(*)) from whole_files))))`);
}

async function isSame(database: Database): Promise<boolean> {
  const isAssembled = await database.read(
    "select 1 from duckdb_tables() where schema_name = 'assembled' and table_name = 'files'",
  );
  if (isAssembled.numRows() === 0) return false;
  const places = (table: string) => `select partition, local_id from ${table}`;
  const others = await database.read(`
    (${places('whole_files')} except ${places('assembled.files')})
    union all (${places('assembled.files')} except ${places('whole_files')}) limit 1`);
  return others.numRows() === 0;
}

/** Rows come in the order of the files and of their lines. */
async function takeRows(database: Database, archive: SharedArchive, table: string): Promise<void> {
  const found = await database.read(
    'select partition from whole_files group by partition order by min(file_id)',
  );
  const paths = (found.array('partition') as string[])
    .map((partition) => join(archive.partitions, partition, `${table}.parquet`))
    .filter((path) => existsSync(path));
  if (paths.length === 0) return;
  await database.run(`
    insert into imports.${quoted(table)} by name
    select brought.* exclude (partition, file_row) replace (files.file_id as file_id)
    from read_parquet([${paths.map(literal).join(', ')}]) as brought
    inner join whole_files as files
      on files.partition = brought.partition and files.local_id = brought.file_id
    order by files.file_id, brought.file_row`);
}

/** What the archive says that its files brought has to be there. */
async function requireWhole(database: Database, folder: string): Promise<void> {
  const counts = (await tablesOfFiles(database)).map(
    (table) =>
      `select file_id, ${table === 'quarantine' ? '0, count(*)' : 'count(*), 0'} from imports.${quoted(table)} group by file_id`,
  );
  const lacking = await database.read(`
    with brought (file_id, accepted, set_aside) as (${counts.join(' union all ')}),
      summed as (select file_id, sum(accepted) as accepted, sum(set_aside) as set_aside from brought group by file_id)
    select files.path from imports.files as files left join summed using (file_id)
    where coalesce(summed.accepted, 0) <> files.accepted_count or coalesce(summed.set_aside, 0) <> files.quarantine_count
    order by files.path`);
  const [first] = lacking.array('path') as string[];
  if (first === undefined) return;
  throw new UserError(
    inWords(
      'The archive {folder} lacks rows of {path}, or has too many: it was changed by another program. Load the exports into a new one.',
      { folder, path: first },
    ),
  );
}
