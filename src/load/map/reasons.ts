import { literal, quoted } from '../../database/queries.ts';
import type { ReasonCode } from '../../reasons/reasons.ts';
import { allowedValues, type CanonicalColumn } from './canonical.ts';

/** What is known of a column in the file at hand. */
type Place = {
  table: string;
  /** True if the source gives the column at all. */
  isMapped: boolean;
  /** SQL of 'day', 'month' or null, where no value of the file decides which comes first. */
  dayOrder: string;
};

/** Gives the name under which the typed value of a column stands beside its text. */
export function typedName(column: CanonicalColumn): string {
  return quoted(`typed ${column.name}`);
}

/** A reason why a row cannot be used: SQL of when it holds, and of what it is (see `reason_at` in `queries/typing.sql`). */
export type RowReason = { when: string; reason: string };

/** Gives the reasons why a value of a column makes a row one that cannot be used. */
export function reasonsOf(column: CanonicalColumn, place: Place): RowReason[] {
  const missing = because(column, 'missing');
  if (!place.isMapped) return column.isRequired ? [{ when: 'true', reason: missing }] : [];
  const isMissing = { when: `${quoted(column.name)} is null`, reason: missing };
  return [
    ...(column.isRequired ? [isMissing] : []),
    ...untypedReasons(column, place),
    ...allowedReason(column, place.table),
    ...shortenedReason(column),
  ];
}

/** Of these columns a row needs one. */
const EITHER: Record<string, string[]> = {
  activities: ['customer_id', 'contact_id', 'related_id', 'phone', 'addresses'],
  sends: ['email', 'contact_id'],
};

/** Gives the reason why a row that lacks all of certain columns cannot be used. */
export function missingReasons(table: string, mapped: Set<string>): RowReason[] {
  const [first = '', ...others] = EITHER[table] ?? [];
  if (first === '') return [];
  const known = [first, ...others].filter((name) => mapped.has(name)).map(quoted);
  return [
    {
      when: `coalesce(${['null', ...known].join(', ')}) is null`,
      reason: reasonAt(first, 'missing'),
    },
  ];
}

const NOT_A: Record<string, ReasonCode> = {
  DATE: 'not_a_date',
  TIMESTAMP: 'not_a_moment',
  BOOLEAN: 'not_a_truth',
  'VARCHAR[]': 'not_a_list',
};

function untypedReasons(column: CanonicalColumn, { dayOrder }: Place): RowReason[] {
  if (column.type === 'VARCHAR') return [];
  const text = quoted(column.name);
  const isUntyped = `${text} is not null and ${typedName(column)} is null`;
  const reason = because(column, NOT_A[column.type] ?? 'not_a_number', text);
  const isTime = column.type === 'DATE' || column.type === 'TIMESTAMP';
  if (!isTime || dayOrder !== 'null') return [{ when: isUntyped, reason }];
  const isEither = `regexp_matches(${text}, '^(0?[1-9]|1[0-2])[/-](0?[1-9]|1[0-2])[/-]\\d')`;
  return [
    { when: `${isUntyped} and ${isEither}`, reason: because(column, 'day_or_month', text) },
    { when: `${isUntyped} and not ${isEither}`, reason },
  ];
}

function allowedReason(column: CanonicalColumn, table: string): RowReason[] {
  const allowed = allowedValues(table, column.name);
  if (!allowed) return [];
  const values = allowed.map(literal).join(', ');
  return [
    {
      when: `${typedName(column)} not in (${values})`,
      reason: because(column, 'not_allowed', quoted(column.name), literal(allowed.join(', '))),
    },
  ];
}

function shortenedReason(column: CanonicalColumn): RowReason[] {
  if (!column.name.endsWith('_id')) return [];
  const text = quoted(column.name);
  return [
    {
      when: `regexp_full_match(${text}, '\\d[.,]\\d+E\\+\\d+')`,
      reason: because(column, 'cut_short', text),
    },
  ];
}

function because(column: CanonicalColumn, code: ReasonCode, ...values: string[]): string {
  return reasonAt(column.name, code, ...values);
}

/** Gives SQL of a reason about a column: the code, and SQL of what stood there and of what else the words say. */
export function reasonAt(column: string, code: ReasonCode, ...values: string[]): string {
  return `reason_at(${[literal(column), literal(code), ...values].join(', ')})`;
}
