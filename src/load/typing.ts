import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { literal, QUERIES_FOLDER, quoted } from '../database/queries.ts';
import { allowedValues, type CanonicalColumn } from './canonical.ts';
import { missingReasons, reasonsOf, typedName } from './reasons.ts';

/** What decides how the texts of an export are read; see `queries/typing.sql`. */
export type Reading = {
  table: string;
  columns: CanonicalColumn[];
  timezone: string;
  decimalMark: ',' | '.';
  /** As strptime has it, where a mapping says so. */
  dateFormat?: string | undefined;
};

type Format = { dayOrder: string; decimalMarks: Map<string, string>; excelDays: Set<string> };

/** The canonical columns there are, and those of them that were read as days counted by Excel. */
export type Typed = { names: Set<string>; excelDays: string[] };

/** Makes the macros that turn texts into values, and those that sources share, for this connection. */
export async function createTypingMacros(database: Database): Promise<void> {
  await database.run(macrosText());
}

/** Gives the definitions of the macros, on which what is made of an export depends. */
export function macrosText(): string {
  const files = ['typing.sql', 'traces.sql', 'campaign_names.sql'];
  return files.map((file) => readFileSync(join(QUERIES_FOLDER, file), 'utf8')).join('\n');
}

/**
 * Makes the temporary table `typed` from `mapped`: export_row, the canonical columns in their types, and
 * `reasons`, the list of what is wrong with the row; empty for a good one.
 */
export async function createTyped(database: Database, reading: Reading): Promise<Typed> {
  const mapped = await mappedTypes(database);
  const columns = reading.columns.filter(({ name }) => mapped.has(name));
  const texts = columns.map((column) => `${textOf(column, mapped)} as ${quoted(column.name)}`);
  const setAside = mapped.has('set_aside') ? 'set_aside' : 'null::varchar as set_aside';
  await database.run(
    `create or replace temp table texts as select export_row, ${[setAside, ...texts].join(', ')} from mapped`,
  );
  const format = await formatOf(database, columns, reading);
  const values = columns.map(
    (column) => `${typedValue(column, reading, format)} as ${typedName(column)}`,
  );
  const names = columns.map((column) => `${typedName(column)} as ${quoted(column.name)}`);
  const order = format.dayOrder;
  const reasons = reading.columns.flatMap((column) =>
    reasonsOf(column, {
      table: reading.table,
      isMapped: columns.includes(column),
      dayOrder: order,
    }),
  );
  reasons.push(...missingReasons(reading.table, new Set(columns.map(({ name }) => name))));
  await database.run(
    `create or replace temp table typed as
    select export_row, ${names.join(', ')},
      case
        when set_aside is not null then [set_aside]
        else list_filter([null, ${reasons.join(', ')}]::varchar[], lambda reason: reason is not null)
      end as reasons
    from (select *, ${values.join(', ')} from texts)`,
  );
  return { names: new Set(columns.map(({ name }) => name)), excelDays: [...format.excelDays] };
}

async function mappedTypes(database: Database): Promise<Map<string, string>> {
  const columns = await database.read('describe mapped');
  const types = columns.array('column_type') as string[];
  return new Map(
    (columns.array('column_name') as string[]).map((name, i) => [name, types[i] ?? '']),
  );
}

function textOf(column: CanonicalColumn, mapped: Map<string, string>): string {
  const name = quoted(column.name);
  const isList = mapped.get(column.name)?.endsWith(']');
  const text = `text_of(${isList ? `to_json(${name})` : name}::varchar)`;
  if (isTime(column)) return `case when not regexp_matches(${text}, '^[0.: -]+$') then ${text} end`;
  const isLowerCase = /(^|_)(email|domain|address|addresses)$/.test(column.name);
  return isLowerCase ? `lower(${text})` : text;
}

function isTime(column: CanonicalColumn): boolean {
  return column.type === 'DATE' || column.type === 'TIMESTAMP';
}

function isNumber(column: CanonicalColumn): boolean {
  return column.type === 'DOUBLE' || column.type.startsWith('DECIMAL');
}

/**
 * Decides from all values of the file which comes first, day or month, what parts the decimals, and which
 * columns hold nothing but days counted by Excel.
 */
async function formatOf(
  database: Database,
  columns: CanonicalColumn[],
  reading: Reading,
): Promise<Format> {
  const timeNames = columns.filter(isTime).map(({ name }) => name);
  const times = timeNames.map(quoted);
  const first = (pattern: string) => `coalesce(bool_or(${anyMatches(times, pattern)}), false)`;
  const numbers = columns.filter(isNumber).map(({ name }) => name);
  const marks = numbers.flatMap((name, index) => [
    `bool_or(has_decimal_comma(${quoted(name)})) as comma_${index}`,
    `bool_or(has_decimal_point(${quoted(name)})) as point_${index}`,
  ]);
  const days = times.map((name, index) => `bool_and(is_excel_day(${name})) as days_${index}`);
  const found = await database.read(`select
      ${first('^(1[3-9]|2\\d|3[01])[/-]\\d{1,2}[/-]')} as day_first,
      ${first('^\\d{1,2}[/-](1[3-9]|2\\d|3[01])[/-]')} as month_first
      ${[...marks, ...days].map((sign) => `, ${sign}`).join('')}
    from texts`);
  const row = found.object(0) as Record<string, boolean | null>;
  const markOf = (index: number) =>
    decimalMark(row[`comma_${index}`], row[`point_${index}`], reading);
  return {
    dayOrder: oneOf(row.day_first, row.month_first, ["'day'", "'month'"]),
    decimalMarks: new Map(numbers.map((name, index) => [name, markOf(index)])),
    excelDays: new Set(timeNames.filter((_, index) => !reading.dateFormat && row[`days_${index}`])),
  };
}

/** The form that most programs write is passed over quickly. */
function anyMatches(columns: string[], pattern: string): string {
  const matches = columns.map(
    (column) => `${column} not like '____-__-__%' and regexp_matches(${column}, '${pattern}')`,
  );
  return ['false', ...matches].join(' or ');
}

function oneOf(first: unknown, second: unknown, values: [string, string]): string {
  if (first === second) return 'null';
  return first ? values[0] : values[1];
}

function decimalMark(comma: unknown, point: unknown, reading: Reading): string {
  if (!comma && !point) return literal(reading.decimalMark);
  return oneOf(Boolean(comma), Boolean(point), ["','", "'.'"]);
}

function typedValue(column: CanonicalColumn, reading: Reading, format: Format): string {
  const text = quoted(column.name);
  const zone = literal(reading.timezone);
  if (isNumber(column)) {
    return `try_cast(number_of(${text}, ${format.decimalMarks.get(column.name)}) as ${column.type})`;
  }
  if (isTime(column) && reading.dateFormat) {
    const moment = `try_strptime(${text}, ${literal(reading.dateFormat)})`;
    return column.type === 'DATE' ? `${moment}::date` : `instant_of(${moment}, '', ${zone})`;
  }
  if (format.excelDays.has(column.name)) {
    const moment = `excel_moment_of(${text})`;
    return column.type === 'DATE' ? `${moment}::date` : `instant_of(${moment}, '', ${zone})`;
  }
  if (column.type === 'DATE') return `local_day_of(${text}, ${format.dayOrder}, ${zone})`;
  if (column.type === 'TIMESTAMP') return `moment_of(${text}, ${format.dayOrder}, ${zone})`;
  if (column.type === 'BOOLEAN') return `truth_of(${text})`;
  if (column.type === 'VARCHAR[]') return `list_of(${text})`;
  return allowedValues(reading.table, column.name) ? `lower(${text})` : text;
}
