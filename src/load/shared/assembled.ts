import { resolve } from 'node:path';
import type { Config } from '../../config/config.ts';
import type { Database } from '../../database/database.ts';
import { quoted } from '../../database/names.ts';
import { archiveOf } from '../../database/partitioned-rows.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';

/** UserError where a database holds what the archive does not bring. */
export async function requireAssembled(database: Database, folder: string): Promise<void> {
  const archive = await archiveOf(database);
  if (archive === resolve(folder)) return;
  const files = await database.read('select 1 from imports.files limit 1');
  if (archive === undefined && files.numRows() === 0) return;
  throw new UserError(
    archive === undefined
      ? inWords(
          'The database {database} holds files that were loaded into it, which the archive {folder} would take the place of. Name another with --database.',
          { database: database.path, folder },
        )
      : inWords(
          'The database {database} is that of the archive {archive}. Name another with --database.',
          { database: database.path, archive },
        ),
  );
}

/** UserError where files would be loaded into a database whose rows come from an archive, and would be gone with the next that come. */
export async function requireNoArchive(database: Database): Promise<void> {
  const archive = await archiveOf(database);
  if (archive === undefined) return;
  throw new UserError(
    inWords(
      'The database {database} is that of the archive {archive}. Load with --archive {archive}, or name another with --database.',
      { database: database.path, archive },
    ),
  );
}

/** A database that is written anew, the old one attached as `archive`, is that of the same archive. */
export async function copyAssembled(database: Database): Promise<void> {
  const found = await database.read(
    "select table_name as name from duckdb_tables() where database_name = 'archive' and schema_name = 'assembled'",
  );
  if (found.numRows() === 0) return;
  await database.run('create schema assembled');
  for (const name of found.array('name') as string[])
    await database.run(
      `create table assembled.${quoted(name)} as from archive.assembled.${quoted(name)}`,
    );
}

/** UserError where a day is set before which nothing is kept: of which customers nothing is left is known only when all files are there. */
export function refuseForgetting({ config }: { config: Pick<Config, 'forget_before'> }): void {
  if (config.forget_before !== undefined) throw forgetsNothing();
}

export function forgetsNothing(): UserError {
  return new UserError(
    inWords(
      "An archive that several machines load into forgets nothing (''forget'', ''forget_before''): no loader knows of which customers nothing newer is there. Load into a database, without --archive.",
    ),
  );
}
