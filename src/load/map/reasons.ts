import { literal, quoted } from '../../database/queries.ts';
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

/** Gives SQL expressions of why a row cannot be used, with the column and the value; each null for a good row. */
export function reasonsOf(column: CanonicalColumn, place: Place): string[] {
  const missing = literal(`${column.name} is missing`);
  if (!place.isMapped) return column.isRequired ? [missing] : [];
  const ifMissing = `case when ${quoted(column.name)} is null then ${missing} end`;
  return [
    ...(column.isRequired ? [ifMissing] : []),
    ...untypedReason(column, place),
    ...allowedReason(column, place.table),
    ...shortenedReason(column),
  ];
}

/** Of these columns a row needs one. */
const EITHER: Record<string, string[]> = {
  activities: ['customer_id', 'contact_id', 'related_id'],
  sends: ['email', 'contact_id'],
};

/** Gives SQL expressions of why a row that lacks all of certain columns cannot be used. */
export function missingReasons(table: string, mapped: Set<string>): string[] {
  const [first = '', ...others] = EITHER[table] ?? [];
  if (first === '') return [];
  const known = [first, ...others].filter((name) => mapped.has(name)).map(quoted);
  const missing = literal(`${first} is missing`);
  return [
    `case when set_aside is null and coalesce(${['null', ...known].join(', ')}) is null then ${missing} end`,
  ];
}

const NOT_A: Record<string, string> = {
  DATE: 'is not a date',
  TIMESTAMP: 'is not a date and time',
  BOOLEAN: 'is neither yes nor no',
  'VARCHAR[]': 'is not a list',
};
const EITHER_WAY =
  'may be day/month or month/day, and no value of the file decides it: name the form (date) in a mapping';

function untypedReason(column: CanonicalColumn, { dayOrder }: Place): string[] {
  if (column.type === 'VARCHAR') return [];
  const text = quoted(column.name);
  const isUntyped = `${text} is not null and ${typedName(column)} is null`;
  const plain = because(column, NOT_A[column.type] ?? 'is not a number');
  const isTime = column.type === 'DATE' || column.type === 'TIMESTAMP';
  if (!isTime || dayOrder !== 'null') return [`case when ${isUntyped} then ${plain} end`];
  const isEither = `regexp_matches(${text}, '^(0?[1-9]|1[0-2])[/-](0?[1-9]|1[0-2])[/-]\\d')`;
  const either = because(column, EITHER_WAY);
  return [`case when ${isUntyped} then case when ${isEither} then ${either} else ${plain} end end`];
}

function allowedReason(column: CanonicalColumn, table: string): string[] {
  const allowed = allowedValues(table, column.name);
  if (!allowed) return [];
  const what = because(column, `is none of ${allowed.join(', ')}`);
  const values = allowed.map(literal).join(', ');
  return [`case when ${typedName(column)} not in (${values}) then ${what} end`];
}

function shortenedReason(column: CanonicalColumn): string[] {
  if (!column.name.endsWith('_id')) return [];
  const what = because(column, 'is a number that a spreadsheet has cut short: export it anew');
  const isShortened = `regexp_full_match(${quoted(column.name)}, '\\d[.,]\\d+E\\+\\d+')`;
  return [`case when ${isShortened} then ${what} end`];
}

function because(column: CanonicalColumn, what: string): string {
  return `${literal(`${column.name}: '`)} || left(${quoted(column.name)}, 100) || ${literal(`' ${what}`)}`;
}
