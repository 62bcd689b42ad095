import type { Company } from './company.ts';
import { AS_OF } from './generated-company.ts';

type Row = Record<string, unknown>;

/** Days by which a second company is moved: beyond the last day that is seen. */
const DELAY = 5 * 365;

/** Gives a company with what became known after the last day seen: another company's rows, for the same customers, later. */
export function withLateRows(company: Company, other: Company): Company {
  const late: Partial<Record<keyof Company, Row[]>> = {};
  for (const [table, rows] of Object.entries(other) as [keyof Company, Row[]][]) {
    const moved = table === 'customers' || table === 'people' ? [] : rows.map(later);
    late[table] = [...company[table], ...moved.filter(isAfter)];
  }
  return { ...company, ...(late as Partial<Company>) };
}

/**
 * The own number and those of other mails of that company stay among themselves; every third answers a mail known
 * before, and every fifth mail is a copy that carries a Message-ID known before.
 */
function later(row: Row, index: number): Row {
  const moved = Object.entries(row).map(([name, value]) => [name, laterValue(name, value, index)]);
  const since = 'contact_id' in row && 'email' in row ? { since_on: '2013-01-01' } : {};
  return { ...Object.fromEntries(moved), ...since, file_id: 2 };
}

const OWN_NUMBERS = ['contract_id', 'order_id', 'message_id', 'activity_id', 'ticket_id'];

function laterValue(name: string, value: unknown, index: number): unknown {
  if (typeof value !== 'string') return value;
  if (name.endsWith('_on')) return moved(value).slice(0, 10);
  if (name.endsWith('_at')) return moved(value);
  if (name === 'message_id' && index % 5 === 0) return value;
  if (OWN_NUMBERS.includes(name)) return `late ${value}`;
  return name === 'in_reply_to' && index % 3 > 0 ? `late ${value}` : value;
}

function moved(time: string): string {
  return new Date(Date.parse(time) + DELAY * 86_400_000).toISOString();
}

/** A contract offered on the last day seen or before would be known. */
function isAfter(row: Row): boolean {
  const times = Object.entries(row).filter(([name]) => /_(on|at)$/.test(name));
  return times.every(([, value]) => value === null || String(value).slice(0, 10) > AS_OF);
}
