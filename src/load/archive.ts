import type { Database } from '../database/database.ts';
import { quoted } from '../database/queries.ts';
import type { CanonicalColumn } from './canonical.ts';

/** A file as `imports.files` remembers it. */
export type ArchivedFile = {
  fileId: number;
  path: string;
  contentHash: string;
  rulesHash: string;
  source: string;
  table: string;
  read: number;
  accepted: number;
  quarantined: number;
};

/** A file that is about to be loaded. */
export type NewFile = {
  fileId: number;
  path: string;
  contentHash: string;
  rulesHash: string;
  byteCount: number;
  container: string;
  /** Number of the file that stood at the same path before; null for none. */
  replaces: number | null;
};

/** Gives all files that were loaded before. */
export async function archivedFiles(database: Database): Promise<ArchivedFile[]> {
  const files = await database.read(`
    select file_id as "fileId", path, content_hash as "contentHash", rules_hash as "rulesHash", source,
      table_name as "table", read_count as "read", accepted_count as accepted, quarantine_count as quarantined
    from imports.files
    order by file_id`);
  return files.objects() as ArchivedFile[];
}

/** Gives numbers for so many new files. */
export async function nextFileIds(database: Database, count: number): Promise<number[]> {
  const ids = await database.read(`select nextval('imports.file_ids') as id from range(${count})`);
  return ids.array('id') as number[];
}

export type Target = {
  source: string;
  table: string;
  columns: CanonicalColumn[];
  names: Set<string>;
  /** Columns of the export that are left out of what quarantine keeps of a row. */
  bodies: string[];
};

/**
 * Moves the rows of `typed` and `staged_faults` into the archive, in one transaction: good ones into their
 * table, the others into quarantine, and one row for each file. What the same paths brought before goes.
 */
export async function archive(database: Database, files: NewFile[], target: Target): Promise<void> {
  await database.transaction(async () => {
    await removeFiles(
      database,
      files.flatMap(({ replaces }) => replaces ?? []),
    );
    await insertRows(database, target);
    await insertQuarantine(database, target);
    await insertFiles(database, files, target);
  });
}

/** Removes files and all that they brought. */
export async function removeFiles(database: Database, fileIds: number[]): Promise<void> {
  if (fileIds.length === 0) return;
  const tables = await database.read(`
    select table_name from duckdb_columns()
    where schema_name = 'imports' and column_name = 'file_id'
    order by table_name`);
  for (const table of tables.array('table_name') as string[]) {
    await database.run(
      `delete from imports.${quoted(table)} where file_id in (${fileIds.join(', ')})`,
    );
  }
}

async function insertRows(database: Database, { table, columns, names }: Target): Promise<void> {
  const mapped = columns.filter(({ name }) => names.has(name)).map(({ name }) => quoted(name));
  await database.run(`
    insert into imports.${quoted(table)} (${mapped.join(', ')}, file_id, line)
    select ${mapped.map((name) => `typed.${name}`).join(', ')}, staged_rows.file_id, staged_rows.line
    from typed
    inner join staged_rows on typed.export_row = staged_rows.export_row
    where len(typed.reasons) = 0
    order by typed.export_row`);
}

/** RFC 7386 has a merge patch drop what is null, so that the thousand characters hold what there is. */
async function insertQuarantine(database: Database, { table, bodies }: Target): Promise<void> {
  const columns = await database.read('describe staged');
  const left = (columns.array('column_name') as string[]).filter((column) =>
    ['export_row', ...bodies].includes(column.toLowerCase()),
  );
  const nulls = JSON.stringify(Object.fromEntries(left.map((column) => [column, null])));
  // What is no row may hold anything.
  const fault = bodies.length > 0 ? 'null' : 'content';
  await database.run(
    `insert into imports.quarantine
    select file_id, line, $table, reason, ${fault} from staged_faults
    union all
    select staged_rows.file_id, staged_rows.line, $table, array_to_string(typed.reasons, '; '),
      left(json_merge_patch('{}', json_merge_patch(to_json(staged), $nulls::json)), 1000)
    from typed
    inner join staged_rows on typed.export_row = staged_rows.export_row
    inner join staged on typed.export_row = staged.export_row
    where len(typed.reasons) > 0
    order by file_id, line`,
    { table, nulls },
  );
}

async function insertFiles(database: Database, files: NewFile[], target: Target): Promise<void> {
  await database.run(`create or replace temp table new_files (
    file_id integer, path varchar, content_hash varchar, rules_hash varchar, byte_count bigint, container varchar)`);
  const rows = await database.appender('main', 'new_files');
  for (const file of files) {
    rows.appendInteger(file.fileId);
    rows.appendVarchar(file.path);
    rows.appendVarchar(file.contentHash);
    rows.appendVarchar(file.rulesHash);
    rows.appendBigInt(BigInt(file.byteCount));
    rows.appendVarchar(file.container);
    rows.endRow();
  }
  rows.closeSync();
  await database.run(COUNT_FILES, { source: target.source, table: target.table });
}

const COUNT_FILES = `
  insert into imports.files (
    file_id, path, content_hash, rules_hash, byte_count, container, source, table_name,
    read_count, accepted_count, quarantine_count
  )
  with outcomes as (
    select staged_rows.file_id, len(typed.reasons) = 0 as is_accepted
    from typed
    inner join staged_rows on typed.export_row = staged_rows.export_row
    union all
    select file_id, false from staged_faults
  )
  select
    new_files.file_id, path, content_hash, rules_hash, byte_count, container, $source, $table,
    count(is_accepted), count(*) filter (where is_accepted), count(*) filter (where not is_accepted)
  from new_files
  left join outcomes on new_files.file_id = outcomes.file_id
  group by all
  order by new_files.file_id`;
