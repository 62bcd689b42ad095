import type { Database } from '../database/database.ts';
import { fileList, literal } from '../database/names.ts';
import { hashedRows, REMEMBERED } from './row-hashes.ts';

/** What became of the rows of a table between two editions. */
export type RowCounts = {
  table: string;
  /** Rows that the later report sees and the earlier one did not have. */
  added: number;
  /** Of these, those that happened before the earlier report was as of: they came late. */
  late: number;
  /** Rows of which a value is another one. */
  changed: number;
  gone: number;
  /** Rows added of days after the later report, which it does not see. */
  unseen: number;
};

/** A row that was added, changed or is gone: where it stands or stood. */
export type RowChange = {
  table: string;
  change: 'added' | 'changed' | 'gone';
  path: string | null;
  line: number | null;
  day: string | null;
  key: string;
  content: string;
  oldContent: string | null;
};

/** So many rows of a table are named. */
const MOST_NAMED = 200;

type Files = { earlier: string; later: string };
type Days = { earlierAsOf: string; laterAsOf: string };

/** Compares the rows of two editions, by the files in which they are known by hashes; the counts, and the rows, those first that the reports see. Null where such a file is not there or cannot be read. */
export async function rowChanges(
  database: Database,
  { earlier, later }: Files,
  { earlierAsOf, laterAsOf }: Days,
): Promise<{ counts: RowCounts[]; rows: RowChange[] } | null> {
  if (!(await hasRead(database, earlier, 'earlier_rows'))) return null;
  if (!(await hasRead(database, later, 'later_rows'))) return null;
  await database.run(`
    delete from earlier_rows where table_name = 'waiting';
    delete from later_rows where table_name = 'waiting';
    create or replace temp table row_changes as
    with
      -- Rows of one name, such as the lines of an order, are held against each other in their order.
      fresh as (
        select *, row_number() over (partition by table_name, key order by path, line) as place
        from later_rows anti join earlier_rows using (table_name, key, content)),
      lost as (
        select *, row_number() over (partition by table_name, key order by path, line) as place
        from earlier_rows anti join later_rows using (table_name, key, content)),
      -- What a row said in a file that still stands is its former state too; beside it in its own file it is another row.
      kept as (
        select fresh.table_name, fresh.key, fresh.place, min_by(was.content, (was.path, was.line)) as content
        from fresh join earlier_rows as was using (table_name, key)
        where was.path is distinct from fresh.path
        group by all)
    select fresh.table_name,
      case when lost.key is null and kept.key is null then 'added' else 'changed' end as change,
      fresh.path, fresh.line, fresh.happened_on, fresh.key, fresh.content,
      coalesce(lost.content, kept.content) as old_content
    from fresh
    left join lost using (table_name, key, place)
    left join kept using (table_name, key, place)
    union all
    select lost.table_name, 'gone', lost.path, lost.line, lost.happened_on, lost.key, lost.content, null
    from lost anti join fresh using (table_name, key, place);
    alter table row_changes add column is_seen boolean;
    update row_changes set is_seen = coalesce(happened_on <= ${literal(laterAsOf)}::date, true);`);
  const counts = await database.read(`
    select table_name as "table",
      count(distinct key) filter (where change = 'added' and is_seen) as added,
      count(distinct key) filter (where change = 'added' and happened_on <= ${literal(earlierAsOf)}::date) as late,
      count(distinct key) filter (where change = 'changed') as changed,
      count(distinct key) filter (where change = 'gone') as gone,
      count(distinct key) filter (where change = 'added' and not is_seen) as unseen
    from row_changes group by table_name order by table_name`);
  const rows = await database.read(`
    select table_name as "table", change, path, line, happened_on as "day",
      key::varchar as key, content::varchar as content, old_content::varchar as "oldContent"
    from row_changes
    where is_seen or change <> 'added'
    qualify row_number() over (
      partition by table_name
      order by change <> 'changed', change <> 'gone', path, line) <= ${MOST_NAMED}
    order by table_name, change <> 'changed', change <> 'gone', path, line`);
  return { counts: counts.objects() as RowCounts[], rows: rows.objects() as RowChange[] };
}

/** How many customers wait that did not, and how many wait no longer; null where that is not known. */
export async function waitingChanges(
  database: Database,
  { earlier, later }: Files,
): Promise<{ newly: number; noLonger: number } | null> {
  if (!(await hasRead(database, earlier, 'earlier_rows'))) return null;
  if (!(await hasRead(database, later, 'later_rows'))) return null;
  const waiting = (rows: string) => `(select key from ${rows} where table_name = 'waiting')`;
  const found = await database.read(`select
    (select count(*) from (${waiting('later_rows')} except ${waiting('earlier_rows')})) as newly,
    (select count(*) from (${waiting('earlier_rows')} except ${waiting('later_rows')})) as no_longer`);
  return { newly: Number(found.get('newly', 0)), noLonger: Number(found.get('no_longer', 0)) };
}

/** Reads a file of hashes whole; one that is missing, damaged or another's is none. */
async function hasRead(database: Database, path: string, table: string): Promise<boolean> {
  try {
    await database.run(`create or replace temp table ${table} as
      select cast(table_name as varchar) as table_name, cast(key as ubigint) as key,
        cast(content as ubigint) as content, cast(happened_on as date) as happened_on,
        cast(path as varchar) as path, cast(line as bigint) as line
      from read_parquet(${fileList([path])})`);
    return true;
  } catch {
    return false;
  }
}

/** What a row says, by its columns, and whether the file in which it stands still does. */
export type FoundRow = { values: Record<string, unknown>; place: string | null };

/** Finds rows in what the database holds, by their hashes; a row that is no longer there is not found. */
export async function foundRows(
  database: Database,
  rows: RowChange[],
): Promise<Map<string, FoundRow>> {
  const found = new Map<string, FoundRow>();
  for (const table of new Set(rows.map((row) => row.table))) {
    const remembered = REMEMBERED[table];
    if (!remembered) continue;
    const contents = rows
      .filter((row) => row.table === table)
      .flatMap(({ content, oldContent }) => [
        content,
        ...(oldContent === null ? [] : [oldContent]),
      ]);
    const place =
      table === 'decisions'
        ? 'null'
        : '(select coalesce(absolute_path, path) from imports.files as files where files.file_id = rows.file_id)';
    const more = ['cast(to_json(rows) as varchar) as row_text', `${place} as place`];
    const read = await database.read(`
      select content::varchar as content, row_text, place from (${hashedRows(table, more)}) as hashed
      where content in (select unnest([${contents.join(', ')}])::ubigint)`);
    for (const row of read.objects() as {
      content: string;
      row_text: string;
      place: string | null;
    }[]) {
      const values = JSON.parse(row.row_text) as Record<string, unknown>;
      for (const name of remembered.without) delete values[name];
      found.set(row.content, { values, place: row.place });
    }
  }
  return found;
}
