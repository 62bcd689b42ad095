import type { Database } from '../database/database.ts';
import { quoted } from '../database/queries.ts';
import { withSettings } from '../database/with-settings.ts';
import { NotAnExport } from './files/not-an-export.ts';
import { inOrder } from './load-memory.ts';
import { type CanonicalColumn, dayFlagOf } from './map/canonical.ts';
import { type LeftOut, leftOutRows, withoutValues } from './map/left-out.ts';
import { nameErasedWords, wordsOf } from './map/set-aside-words.ts';

/** A file as `imports.files` remembers it. */
export type ArchivedFile = {
  fileId: number;
  path: string;
  /** Where it stands, by which a file is known however it is called. */
  absolutePath: string;
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
  absolutePath: string;
  contentHash: string;
  rulesHash: string;
  byteCount: number;
  container: string;
  /** Language of its headings; null where they do not tell. */
  language: string | null;
  /** Day on which it says that it was made. */
  statedOn: string | null;
  isAsCompared(): Promise<boolean>;
  /** Number of the file that stood at the same path before; null for none. */
  replaces: number | null;
};

/** Gives all files that were loaded before. */
export async function archivedFiles(database: Database): Promise<ArchivedFile[]> {
  const files = await database.read(`
    select file_id as "fileId", path, coalesce(absolute_path, path) as "absolutePath", content_hash as "contentHash", rules_hash as "rulesHash", source,
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
  /** The select of the values, each with whether the row is good, and why not; see `typedSql`. */
  typed: string;
  columns: CanonicalColumn[];
  /** Columns of the export that are left out of what quarantine keeps of a row. */
  bodies: string[];
  rowCount: number;
  hasLines: boolean;
};

/**
 * Moves the rows of `target.typed` and `staged_faults` into the archive, in one transaction: good ones into their
 * table, the others into quarantine, and one row for each file. What the same paths brought before goes.
 */
export async function archive(database: Database, files: NewFile[], target: Target): Promise<void> {
  await database.transaction(async () => {
    await removeFiles(
      database,
      files.flatMap(({ replaces }) => replaces ?? []),
    );
    const leftOut = await leftOutRows(database, target);
    const accepted = await insertRows(database, target, leftOut);
    const faults = await database.read('select count(*) as count from staged_faults');
    const expected = target.rowCount + (faults.get('count', 0) as number);
    const setAside =
      accepted < expected
        ? await inOrder(database, () => insertQuarantine(database, target, { accepted, leftOut }))
        : 0;
    const read = await insertFiles(database, files, target);
    await requireAsCompared(files);
    if (accepted + setAside !== expected || read !== expected) {
      throw new Error(
        `${target.source}: of ${expected} rows, ${accepted} were loaded and ${setAside} set aside, ${read} are stored`,
      );
    }
  });
}

/** The rows stay only where they are those of one state of the file. */
async function requireAsCompared(files: NewFile[]): Promise<void> {
  for (const file of files)
    if (!(await file.isAsCompared())) throw new NotAnExport({ code: 'changed_meanwhile' });
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

/**
 * Gives how many rows are good. They stream from the file into the table, in the order of the file where no line tells
 * it. A filter that is pushed down would have every value made twice, once to see whether the row is good, and a list of allowed
 * values is not worth a join.
 */
async function insertRows(
  database: Database,
  target: Target,
  leftOut: LeftOut | null,
): Promise<number> {
  const given = target.columns.map(({ name }) => name);
  const flags = given.flatMap((name) => dayFlagOf(target.table, name) ?? []);
  const names = [...given, ...flags].map(quoted).join(', ');
  const values = [...given, ...flags].map((name) => leftOut?.replaced.get(name) ?? quoted(name));
  const key =
    target.table === 'messages'
      ? { column: 'message_key,', value: 'key_of(message_id),' }
      : { column: '', value: '' };
  const insert = () =>
    database.run(`
      insert into imports.${quoted(target.table)} (${names}, ${key.column} file_id, line)
      select ${values.join(', ')}, ${key.value} file_of(export_row), ${lineOf(target)}
      from (${target.typed}) as typed
      where is_good${leftOut ? ` and not (${leftOut.condition})` : ''}`);
  const settings = { disabled_optimizers: 'filter_pushdown,in_clause' };
  return target.hasLines
    ? withSettings(database, { ...settings, preserve_insertion_order: 'false' }, insert)
    : withSettings(database, settings, () => inOrder(database, insert));
}

function lineOf({ hasLines }: Target): string {
  return hasLines ? 'line_of(export_row)' : 'null';
}

/**
 * RFC 7386 has a merge patch drop what is null, so that the thousand characters hold what there is. All goes in
 * by one statement: behind an insert of no rows, DuckDB loses those of a large one in the same transaction.
 */
async function insertQuarantine(
  database: Database,
  target: Target,
  { accepted, leftOut }: { accepted: number; leftOut: LeftOut | null },
): Promise<number> {
  const columns = await database.read('describe staged');
  const left = (columns.array('column_name') as string[]).filter((column) =>
    ['export_row', ...target.bodies].includes(column.toLowerCase()),
  );
  const nulls = JSON.stringify(Object.fromEntries(left.map((column) => [column, null])));
  const { condition, reasons, keepsText, keepsFaults, hasErased } = leftOut ?? KEEPS_ALL;
  // What is no row may hold anything.
  const fault = target.bodies.length === 0 && keepsFaults ? 'content' : 'null';
  const told = '[reason_told(code, null, value, others)]';
  await database.run(
    `create or replace temp table rejected as
    select export_row, ${keepsText} as keeps_text, ${reasons} as reasons
    from (${target.typed}) as typed
    where ${accepted < target.rowCount ? `not is_good or ${condition}` : 'false'}`,
  );
  await database.run(
    `create or replace temp table setting_aside as
    select file_id, line, reasons, reason_text(reasons) as reason, content
    from (
      select file_id, line, ${keepsFaults ? told : withoutValues(told)} as reasons, ${fault} as content
      from staged_faults
      union all
      select file_of(export_row), ${lineOf(target)}, rejected.reasons,
        case when rejected.keeps_text
          then left(json_merge_patch('{}', json_merge_patch(to_json(staged), $nulls::json)), 1000)
        end
      from staged
      inner join rejected using (export_row)
    )`,
    { nulls },
  );
  if (hasErased) await nameErasedWords(database);
  const named = hasErased
    ? `list_has_any(${wordsOf("concat_ws(' ', reason, content)")}, (select list(word) from erased_words_met))`
    : 'false';
  return database.run(
    `insert into imports.quarantine
    select file_id, line, $table, kept, reason_text(kept), case when not names_erased then content end
    from (
      select *, case when names_erased then ${withoutValues('reasons')} else reasons end as kept
      from (select *, coalesce(${named}, false) as names_erased from setting_aside)
    )`,
    { table: target.table },
  );
}

const KEEPS_ALL = {
  condition: 'false',
  reasons: 'reasons',
  keepsText: 'true',
  keepsFaults: true,
  hasErased: false,
};

/** Gives how many rows were read, good and bad. */
async function insertFiles(
  database: Database,
  files: NewFile[],
  { source, table }: Target,
): Promise<number> {
  await database.run(`create or replace temp table new_files (
    file_id integer, path varchar, absolute_path varchar, content_hash varchar, rules_hash varchar, byte_count bigint, container varchar, language varchar, stated_on varchar)`);
  const rows = await database.appender('main', 'new_files');
  for (const file of files) {
    rows.appendInteger(file.fileId);
    rows.appendVarchar(file.path);
    rows.appendVarchar(file.absolutePath);
    rows.appendVarchar(file.contentHash);
    rows.appendVarchar(file.rulesHash);
    rows.appendBigInt(BigInt(file.byteCount));
    rows.appendVarchar(file.container);
    if (file.language === null) rows.appendNull();
    else rows.appendVarchar(file.language);
    if (file.statedOn === null) rows.appendNull();
    else rows.appendVarchar(file.statedOn);
    rows.endRow();
  }
  rows.closeSync();
  await database.run(countFiles(table), { source, table });
  const counts = await database.read(
    'select sum(read_count)::bigint as read from imports.files where file_id in (select file_id from new_files)',
  );
  return counts.get('read', 0) as number;
}

function countFiles(table: string): string {
  const counts = (from: string) =>
    `select file_id, count(*) as count from ${from}
    where file_id in (select file_id from new_files) group by file_id`;
  return `
    insert into imports.files (
      file_id, path, absolute_path, content_hash, rules_hash, byte_count, container, language, stated_on, source, table_name,
      read_count, accepted_count, quarantine_count
    )
    with
      accepted as (${counts(`imports.${quoted(table)}`)}),
      set_aside as (${counts('imports.quarantine')})
    select
      new_files.file_id, path, absolute_path, content_hash, rules_hash, byte_count, container, language, stated_on::date, $source, $table,
      coalesce(accepted.count, 0) + coalesce(set_aside.count, 0),
      coalesce(accepted.count, 0), coalesce(set_aside.count, 0)
    from new_files
    left join accepted on new_files.file_id = accepted.file_id
    left join set_aside on new_files.file_id = set_aside.file_id
    order by new_files.file_id`;
}
