import { readFileSync } from 'node:fs';
import { decoded, encodingOf } from '../load/files/text-encoding.ts';
import { boundedParts } from '../load/readers/bounded-reader.ts';
import { type DelimitedRecord, recordsOf } from '../load/stage/delimited.ts';
import { separatorOf } from '../load/stage/separator.ts';
import { dayIn } from '../text/day-in.ts';
import { columnNamed, type DecisionColumn, decisionIn, type What } from './decision-words.ts';

/** Why a row decides nothing. */
export type DecisionFault =
  | 'unreadable'
  | 'no_headings'
  | 'what_missing'
  | 'what_unknown'
  | 'whom_missing'
  | 'customer_needed'
  | 'day_missing'
  | 'day_unknown'
  | 'other_missing';

/** One row of a list of decisions, as a row of `made_decisions`. */
export type Decision = {
  file: string;
  line: number;
  customer: string | null;
  message: string | null;
  order_id: string | null;
  what: What | null;
  /** The day that it speaks of, or until which it holds. */
  on_day: string | null;
  /** The customer that is the same. */
  other_customer: string | null;
  /** The day on which it was decided. */
  decided_on: string | null;
  who: string | null;
  why: string | null;
  fault: DecisionFault | null;
  /** What stood there instead. */
  found: string | null;
};

/** Reads lists of decisions; what cannot be read is a row with its fault. Rows that decide nothing, as in a list that was handed out, are passed over. */
export async function readDecisions(paths: string[]): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const path of paths) decisions.push(...(await decisionsOf(path)));
  return decisions;
}

async function decisionsOf(path: string): Promise<Decision[]> {
  try {
    const tables = await tablesOf(path);
    const read = tables.flatMap((records) => decisionsIn(records, path) ?? []);
    const hasHeadings = tables.some((records) => columnsOf(records[0]) !== undefined);
    if (hasHeadings || tables.every((records) => records.length === 0)) return read;
    return [faulty(path, 1, 'no_headings')];
  } catch {
    return [faulty(path, 1, 'unreadable')];
  }
}

/** A list of people's decisions is short. */
const WORKBOOK_SECONDS = 30;

async function tablesOf(path: string): Promise<DelimitedRecord[][]> {
  if (/\.xlsx$/i.test(path)) {
    const tables: DelimitedRecord[][] = [];
    for await (const { text } of boundedParts('workbook', path, { seconds: WORKBOOK_SECONDS }))
      tables.push(headed(recordsOf(text, '\t')));
    return tables;
  }
  const bytes = readFileSync(path);
  const encoding = encodingOf(bytes);
  if (encoding === 'binary') throw new Error('it is not text');
  const text = decoded(bytes, encoding).replace(/\r\n?/g, '\n');
  const named = /^"?sep=(.)"?\n/i.exec(text);
  const all = recordsOf(text, named?.[1] ?? separatorOf(text));
  return [headed(named ? all.slice(1) : all)];
}

/** The records from the headings on; titles may stand before them. */
function headed(records: DelimitedRecord[]): DelimitedRecord[] {
  const at = records.slice(0, 20).findIndex((record) => columnsOf(record) !== undefined);
  return records.slice(Math.max(0, at));
}

type Columns = Map<DecisionColumn, number[]>;

/** The places of the columns, the best named first; undefined where no column says what is decided. */
function columnsOf(record: DelimitedRecord | undefined): Columns | undefined {
  const named = (record?.values ?? []).flatMap((heading, place) => {
    const found = columnNamed(heading);
    return found ? [{ ...found, place }] : [];
  });
  named.sort((a, b) => a.rank - b.rank);
  const columns: Columns = new Map();
  for (const { column, place } of named) {
    columns.set(column, [...(columns.get(column) ?? []), place]);
  }
  return columns.has('what') && columns.size > 1 ? columns : undefined;
}

function decisionsIn([heading, ...records]: DelimitedRecord[], path: string) {
  const columns = columnsOf(heading);
  return columns && records.flatMap((record) => decisionOf(record, columns, path));
}

type Cells = Record<DecisionColumn, string | null>;

function decisionOf(record: DelimitedRecord, columns: Columns, path: string): Decision[] {
  if (record.fault) {
    return [faulty(path, record.line, 'unreadable')];
  }
  const cells = cellsOf(record, columns);
  const says = [cells.what, cells.detail, cells.who, cells.when, cells.why];
  if (says.every((cell) => cell === null)) return [];
  return [judged(cells, { file: path, line: record.line })];
}

function cellsOf({ values }: DelimitedRecord, columns: Columns): Cells {
  const cell = (column: DecisionColumn) => {
    const filled = (columns.get(column) ?? []).map((place) => textOf(values[place] ?? ''));
    return filled.find((text) => text !== '') ?? null;
  };
  return {
    customer: cell('customer'),
    message: cell('message'),
    order: cell('order'),
    what: cell('what'),
    detail: cell('detail'),
    who: cell('who'),
    when: cell('when'),
    why: cell('why'),
  };
}

/** Lists that were handed out put an apostrophe before what a spreadsheet would run. */
function textOf(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '');
}

function judged(cells: Cells, place: { file: string; line: number }): Decision {
  const decided = decisionIn(cells.what ?? '');
  const detail = decided?.rest || cells.detail;
  const what = decided?.what ?? null;
  const isDay = what !== null && what !== 'same_as';
  const decision = {
    ...place,
    customer: cells.customer,
    message: messageName(cells.message),
    order_id: cells.order,
    what,
    on_day: isDay && detail !== null ? (dayIn(detail) ?? null) : null,
    other_customer: isDay ? null : detail,
    decided_on: cells.when === null ? null : (dayIn(cells.when) ?? null),
    who: cells.who,
    why: cells.why,
  };
  const dated = OWN_DAY.has(what)
    ? { ...decision, on_day: decision.on_day ?? decision.decided_on }
    : decision;
  return { ...dated, ...faultOf(dated, { ...cells, detail: isDay ? detail : null }) };
}

/** Where no other day is named, these speak of the day on which they were decided. */
const OWN_DAY = new Set<What | null>([
  ...(['answered_by_phone', 'asks_nothing', 'never_write', 'terms_changed', 'note'] as const),
]);
/** These need name nobody: they may be of all. */
const OF_ALL = new Set<What | null>(['terms_changed', 'note']);
const FOR_CUSTOMERS = new Set<What | null>(['not_a_customer', 'same_as', 'erased']);

type Fault = { fault: DecisionFault | null; found: string | null };

function faultOf(decision: Omit<Decision, 'fault' | 'found'>, cells: Cells): Fault {
  const { what, customer, message, order_id: order } = decision;
  const told = (fault: DecisionFault, found: string | null = null): Fault => ({ fault, found });
  if (cells.what === null) return told('what_missing');
  if (what === null) return told('what_unknown', cells.what);
  if (cells.when !== null && decision.decided_on === null) return told('day_unknown', cells.when);
  if (cells.detail !== null && dayIn(cells.detail) === undefined)
    return told('day_unknown', cells.detail);
  const isNamed = customer !== null || message !== null || order !== null;
  if (!isNamed && !OF_ALL.has(what)) return told('whom_missing');
  if (FOR_CUSTOMERS.has(what) && customer === null && order === null)
    return told('customer_needed');
  if (what === 'same_as' && decision.other_customer === null) return told('other_missing');
  const isDated = decision.on_day !== null || FOR_CUSTOMERS.has(what);
  const isOneMessage = what === 'asks_nothing' && message !== null;
  if (!isDated && !isOneMessage) return told('day_missing');
  if (what === 'done_until' && decision.decided_on === null) return told('day_missing');
  return { fault: null, found: null };
}

/** A Message-ID without its brackets. */
function messageName(cell: string | null): string | null {
  return cell === null ? null : cell.replace(/^<(.*)>$/, '$1');
}

/** Of a row that cannot be read nothing is shown: it may hold who decided. */
function faulty(file: string, line: number, fault: DecisionFault): Decision {
  const nothing = { customer: null, message: null, order_id: null, what: null, on_day: null };
  const unsaid = { other_customer: null, decided_on: null, who: null, why: null, found: null };
  return { file, line, ...nothing, ...unsaid, fault };
}
