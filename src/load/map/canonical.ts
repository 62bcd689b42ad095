import type { Database } from '../../database/database.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import { EVENT_KINDS, type EventKind } from '../../vocabulary/event-kinds.ts';

/** A column of a canonical table as queries/schema.sql has it. */
export type CanonicalColumn = { name: string; type: string; isRequired: boolean };

const TABLES = [
  'customers',
  'contacts',
  'people',
  'contracts',
  'orders',
  'messages',
  'activities',
  'tickets',
  'campaigns',
  'sends',
  'trials',
];

const ALLOWED: Record<string, string[]> = {
  'customers.kind': ['company', 'person'],
  'contracts.status': ['offered', 'signed', 'declined', 'withdrawn'],
  'contracts.decided_by': ['customer', 'us'],
  'orders.value_of': ['order', 'line'],
  'messages.channel': ['email', 'chat', 'letter', 'form'],
  'messages.kind': [
    'human',
    'auto_reply',
    'auto_generated',
    'bulk',
    'bounce',
    'receipt',
    'calendar',
  ],
  'messages.reply_kind': ['yes', 'conditional', 'no', 'unclear'],
  'activities.kind': kindsWhere(({ activity }) => activity !== undefined),
  'activities.direction': ['inbound', 'outbound'],
  'campaigns.kind': kindsWhere(({ lanes }) => lanes.includes('mass')),
  'trials.contacted_by': ['mailing', 'call'],
};

function kindsWhere(isAllowed: (kind: EventKind) => boolean): string[] {
  return EVENT_KINDS.filter(isAllowed).map(({ what }) => what);
}

/** What the loader says of a time of an export: whether it names the day alone. */
const DAY_FLAGS: Record<string, string> = {
  'messages.sent_at': 'is_day_only',
  'activities.occurred_at': 'is_day_only',
  'tickets.answered_at': 'is_answer_day_only',
  'tickets.closed_at': 'is_closing_day_only',
};

/** Gives the column that tells whether an export names only the day of this one; null where nothing hangs on it. */
export function dayFlagOf(table: string, column: string): string | null {
  return DAY_FLAGS[`${table}.${column}`] ?? null;
}

/** Gives the columns of a canonical table in their order, without those that no export has: file_id, line, message_key, and what the loader says of times. */
export async function canonicalColumns(
  database: Database,
  table: string,
): Promise<CanonicalColumn[]> {
  const columns = await database.read(
    `select column_name as name, data_type as type, not is_nullable as is_required
    from duckdb_columns()
    where schema_name = 'imports' and table_name = $table and column_name not in ('file_id', 'line', 'message_key')
      and column_name not like 'is%day_only'
    order by column_index`,
    { table },
  );
  return (columns.objects() as { name: string; type: string; is_required: boolean }[]).map(
    ({ name, type, is_required }) => ({ name, type, isRequired: is_required }),
  );
}

/** Gives the columns of all canonical tables. */
export async function canonicalTables(database: Database): Promise<Map<string, CanonicalColumn[]>> {
  const tables = new Map<string, CanonicalColumn[]>();
  for (const table of TABLES) tables.set(table, await canonicalColumns(database, table));
  return tables;
}

/** Gives the canonical table of a source file named `<layout>__<table>.sql`. UserError for another name. */
export function tableOf(source: { name: string; path: string }): string {
  const table = source.name.split('__')[1] ?? '';
  if (TABLES.includes(table)) return table;
  throw new UserError(
    inWords('{path}: a source is named {form}, and the table is one of {tables}.', {
      path: source.path,
      form: '<layout>__<table>.sql',
      tables: TABLES.join(', '),
    }),
  );
}

/** Gives the only values a column may have; null where it may have any. */
export function allowedValues(table: string, column: string): string[] | null {
  return ALLOWED[`${table}.${column}`] ?? null;
}

export function isTime(column: CanonicalColumn): boolean {
  return column.type === 'DATE' || column.type === 'TIMESTAMP';
}

export function isNumber(column: CanonicalColumn): boolean {
  return column.type === 'DOUBLE' || column.type.startsWith('DECIMAL');
}
