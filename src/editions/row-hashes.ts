import type { Database } from '../database/database.ts';
import { literal, quoted } from '../database/names.ts';
import { hidingInPaths } from '../read/hidden-paths.ts';
import { hidingStaff } from '../read/hiding-staff.ts';

/** More rows than these of a table are not remembered one by one: each takes about 20 bytes. */
export const MOST_ROWS = 1_000_000;

/** How the rows of a table are known again: what each is called, when it happened, and where it is read. */
type Remembered = { from: string; key: string; day: string; without: string[] };

const archived = (table: string, key: string, day: string): Remembered => ({
  from: `imports.${quoted(table)}`,
  key,
  day,
  without: ['file_id', 'line', 'rowid', ...(table === 'orders' ? ['line_key'] : [])],
});

/** The tables of which an edition remembers rows. */
export const REMEMBERED: Record<string, Remembered> = {
  customers: archived('customers', 'customer_id', 'created_on'),
  contacts: archived('contacts', 'contact_id', 'since_on'),
  people: archived('people', 'person_id', 'since_on'),
  contracts: archived('contracts', 'contract_id', 'least(offered_on, decided_on, started_on)'),
  orders: archived('orders', 'order_id', 'ordered_at'),
  messages: archived('messages', 'message_id', 'sent_at'),
  activities: archived('activities', 'activity_id', 'occurred_at'),
  tickets: archived('tickets', 'ticket_id', 'opened_at'),
  campaigns: archived('campaigns', 'campaign_id', 'sent_at'),
  sends: archived('sends', 'send_id', 'sent_at'),
  trials: archived('trials', 'trial_id', 'assigned_at'),
  decisions: {
    from: 'main.made_decisions',
    key: "concat_ws(' ', customer, message, order_id, what, on_day)",
    day: 'decided_on',
    without: ['decision_id', 'file', 'line', 'who'],
  },
};

/** The select of the rows of a table as hashes: what each is called (`key`) and what it says (`content`); `more` are further columns of it. */
export function hashedRows(table: string, more: string[] = []): string {
  const { from, key, without } = REMEMBERED[table] ?? archived(table, 'null', 'null');
  const columns = [
    `${literal(table)} as table_name`,
    `md5_number_lower(${literal(table)} || ' ' || coalesce(cast(${key} as varchar), '')) as key`,
    `md5_number_lower(cast(row(*columns(lambda c: c not in (${without.map(literal).join(', ')}))) as varchar)) as content`,
    ...more,
  ];
  return `select ${columns.join(', ')} from ${from} as rows`;
}

/** The same with the day and the place of each row; reads the temporary table of paths. */
function placedRows(table: string): string {
  const path =
    table === 'decisions'
      ? String.raw`regexp_replace(rows.file, '^.*[\\/]', '')`
      : '(select told_paths.path from told_paths where told_paths.file_id = rows.file_id)';
  return hashedRows(table, [
    `cast(${REMEMBERED[table]?.day} as date) as happened_on`,
    `${path} as path`,
    'cast(rows.line as bigint) as line',
  ]);
}

/** Who waits for our answer, as hashes. */
const WAITING = `
  select 'waiting' as table_name, md5_number_lower('waiting ' || customer_id) as key, 0::ubigint as content,
    null::date as happened_on, null::varchar as path, null::bigint as line
  from main.waiting_customers`;

/** Writes a Parquet file of all rows as hashes, without their texts; gives the tables with too many rows for it. */
export async function writeRowHashes(database: Database, path: string): Promise<string[]> {
  const counts = await Promise.all(
    Object.entries(REMEMBERED).map(async ([table, { from }]) => {
      const counted = await database.read(`select count(*) as count from ${from}`);
      return { table, count: Number(counted.get('count', 0)) };
    }),
  );
  await nameFiles(database);
  const few = counts.filter(({ count }) => count <= MOST_ROWS).map(({ table }) => table);
  const selects = [...few.map(placedRows), WAITING];
  await database.run(`copy (${selects.join(' union all ')} order by table_name, path, line, key)
    to ${literal(path)} (format parquet, compression zstd)`);
  return counts.filter(({ count }) => count > MOST_ROWS).map(({ table }) => table);
}

/** Files by the names under which they may be written down: of mailboxes called after their owner without it. */
async function nameFiles(database: Database): Promise<void> {
  const hide = hidingInPaths(await hidingStaff(database));
  const known = await database.read('select file_id, path from main.file_paths order by path');
  const told = (known.objects() as { file_id: number; path: string }[]).map((file) => ({
    ...file,
    path: hide(file.path),
  }));
  await database.run(
    `create or replace temp table told_paths as
    select unnest(from_json($rows, '[{"file_id": "INTEGER", "path": "VARCHAR"}]'), recursive := true)`,
    { rows: JSON.stringify(told) },
  );
}
