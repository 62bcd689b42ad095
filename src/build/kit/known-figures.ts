import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import { rowsOf } from './rows.ts';
import type { Say } from './say.ts';
import { nothingLoaded, whatIsMissing } from './what-is-missing.ts';

/** A kind of figure, see queries/core/figure_tables.sql: what it rests on decides whether it is known. */
export type FigureKind = Rows['coverage_by_month']['figure'];

/** A month or year of which a kind of figure is not known, and why. */
type Unknown = Rows['coverage_by_month'];

/** Which kinds of figures a table by month holds. */
const RESTS_ON = {
  responses_by_month: ['questions'],
  waiting_by_month: ['questions'],
  promises_by_month: ['questions'],
  response_limits: ['questions'],
  regulars_by_month: ['business'],
  movements_by_month: ['business'],
  win_back_replies_by_month: ['questions', 'business'],
  mixed_messages_by_month: ['mailings', 'questions'],
} satisfies { [Name in keyof Rows]?: FigureKind[] };

/** The name of a table with a row for each month of the report. */
export type MonthTable = keyof typeof RESTS_ON;

/** Tells of a row of a table by month whether all that its figures rest on is known. */
export function knownIn(tables: Tables, name: MonthTable): (row: { month: string }) => boolean {
  return ({ month }) => RESTS_ON[name].every((kind) => isKnown(tables, kind, month));
}

/** Gives a figure of a month, or null where it is not known. */
export function whereKnown<Row extends { month: string }, Value>(
  tables: Tables,
  name: MonthTable,
  figure: (row: Row) => Value,
): (row: Row) => Value | null {
  const isRowKnown = knownIn(tables, name);
  return (row) => (isRowKnown(row) ? figure(row) : null);
}

/** True if all that a kind of figure rests on is known of the month or year that begins on a day. */
export function isKnown(
  tables: Tables,
  kind: FigureKind,
  startedOn: string,
  span: Unknown['span'] = 'month',
): boolean {
  return unknownOf(tables, kind, startedOn, span) === undefined;
}

/** True if a kind of figure is known of the month of the report. */
export function isKnownNow(tables: Tables, kind: FigureKind): boolean {
  return isKnown(tables, kind, thisMonth(tables));
}

/** Says why a kind of figure is not known of the month of the report, or of a year, as the begin of a sentence. */
export function whyUnknown(tables: Tables, kind: FigureKind, context: Say, year?: string): string {
  const unknown =
    year === undefined
      ? unknownOf(tables, kind, thisMonth(tables), 'month')
      : unknownOf(tables, kind, year, 'year');
  return unknown ? whatIsMissing(unknown, tables, context) : nothingLoaded(kind, context);
}

/** Says of which of the twelve months before something is missing that the figures of a chapter rest on; not what is missing of this month too. */
export function missingEarlier(tables: Tables, kinds: FigureKind[], context: Say): Block[] {
  const { t, formats } = context;
  const isSaid = (row: Unknown) =>
    unknownOf(tables, row.figure, thisMonth(tables), 'month')?.reason === row.reason;
  const missing = rowsOf(tables, 'coverage_by_month').filter(
    (row) =>
      row.span === 'month' &&
      !isSaid(row) &&
      kinds.includes(row.figure) &&
      !['none', 'before'].includes(row.reason ?? 'none') &&
      row.started_on !== thisMonth(tables),
  );
  const [first] = missing;
  if (!first) return [];
  const months = [...new Set(missing.map(({ started_on: month }) => month))].sort();
  const text = t(
    '{why}: of {months} not all is known, and figures over several months are without what is missing.',
    {
      why: whatIsMissing(first, tables, context),
      months: formats.list(months.map(formats.month)),
    },
  );
  return [{ type: 'text', text, tone: 'note' }];
}

function unknownOf(
  tables: Tables,
  kind: FigureKind,
  startedOn: string,
  span: Unknown['span'],
): Unknown | undefined {
  return rowsOf(tables, 'coverage_by_month').find(
    (row) =>
      row.figure === kind && row.span === span && row.started_on === startedOn && !row.is_known,
  );
}

function thisMonth(tables: Tables): string {
  return rowsOf(tables, 'settings')[0]?.period_start_on ?? '';
}
