import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/queries.ts';
import { type CanonicalColumn, isNumber, isTime } from './canonical.ts';

/** What decides how the texts of an export are read; see `queries/typing.sql`. */
export type Reading = {
  table: string;
  /** A select; see `textsOf`. */
  texts: string;
  columns: CanonicalColumn[];
  timezone: string;
  decimalMark: ',' | '.';
  /** As strptime has them, where a mapping says so. */
  dateForms?: string[] | undefined;
};

/** Names and SQL aggregates of what is asked of all rows of an export. */
export type Signs = Record<string, string>;

/** How values are written: SQL of 'day' or 'month', and of the decimal mark, by column; null where nothing decides it. */
export type Format = {
  dayOrders: Map<string, string>;
  decimalMarks: Map<string, string>;
  excelDays: Set<string>;
  /** Columns of moments that are all midnight: they hold days, as programs write them that know no day without a time. */
  midnights: Set<string>;
  /** Columns of numbers of things, such as customer_id, that are all written as 10001.0. */
  wholeIds: Set<string>;
};

/** How values are written that need nothing decided: instants with their zone, no numbers. */
export const PLAIN_FORMAT: Format = {
  dayOrders: new Map(),
  decimalMarks: new Map(),
  excelDays: new Set(),
  midnights: new Set(),
  wholeIds: new Set(),
};

/** What all rows of an export say together. */
export type Survey = {
  rowCount: number;
  format: Format;
  signs: Record<string, unknown>;
};

/**
 * Reads the texts of an export once, before they become values: decides from all values of the file which
 * comes first, day or month, what parts the decimals, which columns hold nothing but days counted by
 * Excel or numbers of things written as 10001.0, and answers what else is asked.
 */
export async function surveyOf(
  database: Database,
  reading: Reading,
  asked: Signs,
): Promise<Survey> {
  const signs = { 'row count': 'count(*)', ...formatSigns(reading.columns), ...asked };
  const selected = Object.entries(signs).map(([name, sql]) => `${sql} as ${quoted(name)}`);
  const found = await database.read(
    `select ${selected.join(', ')} from (${reading.texts}) as texts`,
  );
  const row = found.object(0) as Record<string, unknown>;
  return {
    rowCount: row['row count'] as number,
    format: formatOf(row, reading),
    signs: Object.fromEntries(Object.keys(asked).map((name) => [name, row[name]])),
  };
}

/** Of a decimal point in a number whose thousands no apostrophe parts, 1 where one does: beside decimal commas that point is of another. */
const PLAIN = 2;

function formatSigns(columns: CanonicalColumn[]): Signs {
  const times = columns.filter(isTime).map(({ name }) => name);
  const numbers = columns.filter(isNumber).map(({ name }) => name);
  const first = (name: string, pattern: string) => `bool_or(${matches(quoted(name), pattern)})`;
  const entries: [string, string][] = [
    ...numbers.flatMap((name): [string, string][] => [
      [`comma ${name}`, `bool_or(has_decimal_comma(${quoted(name)}))`],
      [
        `point ${name}`,
        `max(case when has_decimal_point(${quoted(name)}) then case when has_apostrophe(${quoted(name)}) then 1 else ${PLAIN} end end)`,
      ],
    ]),
    ...times.flatMap((name): [string, string][] => [
      [`day first ${name}`, first(name, '^(1[3-9]|2\\d|3[01])[/-]\\d{1,2}[/-]')],
      [`month first ${name}`, first(name, '^\\d{1,2}[/-](1[3-9]|2\\d|3[01])[/-]')],
      [`Excel ${name}`, `bool_and(is_excel_day(${quoted(name)}))`],
      // One midnight may be a time.
      [`midnight ${name}`, `count(${quoted(name)}) > 1 and bool_and(is_midnight(${quoted(name)}))`],
    ]),
    ...columns
      .filter(isId)
      .map(({ name }): [string, string] => [
        `whole ${name}`,
        `bool_and(suffix(${quoted(name)}, '.0') and regexp_full_match(${quoted(name)}, '\\d+\\.0'))`,
      ]),
  ];
  return Object.fromEntries(entries);
}

/** Programs keep whole numbers as floats where one is missing, and write 10001 as 10001.0. */
function isId({ name, type }: CanonicalColumn): boolean {
  return type === 'VARCHAR' && name.endsWith('_id') && name !== 'message_id';
}

/** The form that most programs write is passed over quickly. */
function matches(column: string, pattern: string): string {
  return `${column} not like '____-__-__%' and regexp_matches(${column}, '${pattern}')`;
}

function formatOf(row: Record<string, unknown>, { columns, ...reading }: Reading): Format {
  const times = columns.filter(isTime).map(({ name }) => name);
  const numbers = columns.filter(isNumber).map(({ name }) => name);
  const markOf = (name: string) => {
    const [comma, point] = [row[`comma ${name}`], row[`point ${name}`]];
    return decimalMark(comma, comma ? point === PLAIN : point, reading);
  };
  return {
    dayOrders: dayOrdersOf(row, times),
    decimalMarks: new Map(numbers.map((name) => [name, markOf(name)])),
    excelDays: new Set(times.filter((name) => !reading.dateForms && row[`Excel ${name}`])),
    midnights: new Set(times.filter((name) => row[`midnight ${name}`] === true)),
    wholeIds: new Set(columns.flatMap(({ name }) => (row[`whole ${name}`] === true ? name : []))),
  };
}

/** A column that does not decide it itself follows the others of its file. */
function dayOrdersOf(row: Record<string, unknown>, times: string[]): Map<string, string> {
  const isFirst = (what: string, names: string[]) =>
    names.some((name) => row[`${what} first ${name}`]);
  const orderOf = (names: string[]) =>
    oneOf(isFirst('day', names), isFirst('month', names), ["'day'", "'month'"]);
  const ofFile = orderOf(times);
  return new Map(
    times.map((name) => {
      const isDecided = isFirst('day', [name]) || isFirst('month', [name]);
      return [name, isDecided ? orderOf([name]) : ofFile];
    }),
  );
}

function oneOf(first: unknown, second: unknown, values: [string, string]): string {
  if (Boolean(first) === Boolean(second)) return 'null';
  return first ? values[0] : values[1];
}

/** Gives SQL of the decimal mark of a column some of whose values decide it; null where they differ. */
export function decimalMark(
  comma: unknown,
  point: unknown,
  reading: Pick<Reading, 'decimalMark'>,
): string {
  if (!comma && !point) return literal(reading.decimalMark);
  return oneOf(comma, point, ["','", "'.'"]);
}
