import type { Config } from '../../config/config.ts';
import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/queries.ts';

/** Columns that name a day of a row, by table: the last of them is the row's day. Campaigns stay as long as mailings of them, rows of other tables have none. */
const DAYS: Record<string, string[]> = {
  contracts: ['offered_on', 'decided_on', 'started_on', 'ended_on', 'notice_on', 'expected_on'],
  orders: ['ordered_at'],
  messages: ['sent_at'],
  activities: ['occurred_at'],
  tickets: ['opened_at', 'answered_at', 'closed_at'],
  sends: ['sent_at', 'opened_at', 'clicked_at', 'bounced_at', 'unsubscribed_at'],
  trials: ['assigned_at'],
};

/** What holds on whatever its day: a contract without an end, and what a customer objected to, lest it be written to again. */
const HOLDS_ON: Record<string, { needs: string; condition: (columns: string[]) => string }> = {
  contracts: {
    needs: 'status',
    condition: (columns) =>
      `status = 'signed' and ${columns.includes('ended_on') ? 'ended_on is null' : 'true'}`,
  },
  activities: { needs: 'kind', condition: () => "kind = 'objection'" },
  sends: { needs: 'unsubscribed_at', condition: () => 'unsubscribed_at is not null' },
};

/** Tells SQL the day before which nothing may be kept, local and as an instant in UTC; null without one. */
export async function createForgotten(
  database: Database,
  { forget_before: day, timezone }: Pick<Config, 'forget_before' | 'timezone'>,
): Promise<void> {
  const on = day === undefined ? 'null::date' : `date ${literal(day)}`;
  await database.run(`
    set variable forget_on = ${on};
    set variable forget_at = timezone('UTC', timezone(${literal(timezone)}, cast(${on} as timestamp)))`);
}

/** True where a day before which nothing may be kept has been told. */
export async function forgetsSome(database: Database): Promise<boolean> {
  const told = await database.read("select getvariable('forget_on') is not null as is_told");
  return told.get('is_told', 0) === true;
}

/** Gives the condition under which a row with these columns may no longer be kept: it lies before that day, and nothing of it holds on. */
export function liesBefore(table: string, columns: string[]): string {
  return `${isOver(table, columns)} and not (${holdsOn(table, columns)})`;
}

/** Gives the condition under which all days of a row lie before that day, whatever holds on; never true for one without a day. */
export function isOver(table: string, columns: string[]): string {
  const days = daysOf(table, columns);
  if (days.length === 0) return 'false';
  const isDated = days.map((day) => `${quoted(day)} is not null`).join(' or ');
  const areOver = days.map((day) => `coalesce(${quoted(day)} < ${limitOf(day)}, true)`);
  return `(${isDated}) and ${areOver.join(' and ')}`;
}

/** Gives the condition under which a row is known not to lie before that day. */
export function liesAfter(table: string, columns: string[]): string {
  const after = daysOf(table, columns).map((day) => `${quoted(day)} >= ${limitOf(day)}`);
  return `coalesce(${['false', ...after].join(' or ')}, false)`;
}

function daysOf(table: string, columns: string[]): string[] {
  return (DAYS[table] ?? []).filter((day) => columns.includes(day));
}

function limitOf(column: string): string {
  return `getvariable('${column.endsWith('_on') ? 'forget_on' : 'forget_at'}')`;
}

function holdsOn(table: string, columns: string[]): string {
  const held = HOLDS_ON[table];
  return held && columns.includes(held.needs) ? held.condition(columns) : 'false';
}
