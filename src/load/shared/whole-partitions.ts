import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { fileList } from '../../database/names.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import type { SharedArchive } from './partitions.ts';

/** What the archive says that its files brought has to be there, by what each file of a partition says of itself. */
export async function requireWhole(database: Database, archive: SharedArchive): Promise<void> {
  await database.run(`
    create or replace temp table brought as
    select partition, table_name, sum(row_count) as row_count, min(path) as path
    from (
      select partition, table_name, accepted_count as row_count, path from partition_files
      union all
      select partition, 'quarantine', quarantine_count, path from partition_files)
    where row_count > 0 and partition in (select partition from whole_files)
    group by all`);
  const found = await database.read('from brought');
  const brought = found.objects() as { partition: string; table_name: string; path: string }[];
  const paths = brought.map(({ partition, table_name }) =>
    join(archive.partitions, partition, `${table_name}.parquet`),
  );
  const there = paths.filter((path) => existsSync(path));
  const standing =
    there.length === 0
      ? "(select '' as file_name, 0 as num_rows)"
      : `parquet_file_metadata(${fileList(there)})`;
  const lacking = await database.read(`
    select brought.path from brought
    left join ${standing} as files
      on parse_path(files.file_name)[-2] = brought.partition and parse_filename(files.file_name, true) = brought.table_name
    where files.num_rows is distinct from brought.row_count
    order by brought.path`);
  const [first] = lacking.array('path') as string[];
  if (first !== undefined) throw lacksRows(archive, first);
}

/** The fault of an archive whose files hold other rows than it says. */
export function lacksRows({ folder }: SharedArchive, path: string): UserError {
  return new UserError(
    inWords(
      'The archive {folder} lacks rows of {path}, or has too many: it was changed by another program. Load the exports into a new one.',
      { folder, path },
    ),
  );
}
