import type { Reason } from '../../reasons/reason.ts';
import type { DelimitedRecord } from './delimited.ts';

/** So many rows may stand before the headings, and so many behind the table. */
const FRAME_ROWS = 50;

/** Gives how many values of a record hold anything. */
function filledCount({ values }: DelimitedRecord): number {
  return values.reduce((count, value) => (value.trim() === '' ? count : count + 1), 0);
}

function isEmpty({ values, fault }: DelimitedRecord): boolean {
  return fault === null && values.every((value) => value.trim() === '');
}

/**
 * Gives the record that holds the headings: the first, or behind titles (rows filled to no more than half of
 * what most rows of the sample are wide) the first that is no title. Undefined where there is no record.
 */
export function headingOf(records: DelimitedRecord[]): DelimitedRecord | undefined {
  const sample = records.filter((record) => !isEmpty(record)).slice(0, 2 * FRAME_ROWS);
  const width = usualWidth(sample);
  const heading = sample
    .slice(0, FRAME_ROWS)
    .find((record) => record.fault || filledCount(record) > width / 2);
  return heading ?? sample[0];
}

/** Where others are as frequent, the first record's own, unless that is 1. */
function usualWidth(records: DelimitedRecord[]): number {
  const counts = new Map<number, number>();
  for (const { values } of records) counts.set(values.length, (counts.get(values.length) ?? 0) + 1);
  const weight = ([width, count]: [number, number]) => (width === 1 ? count - 0.5 : count);
  const none: [number, number] = [0, 0];
  return [...counts].reduce((most, next) => (weight(next) > weight(most) ? next : most), none)[0];
}

/** Sorts out the records of a table, one after the other, and then what is left at the end. */
export type TableFrame = {
  take(record: DelimitedRecord): DelimitedRecord[];
  rest(): DelimitedRecord[];
  /** True while a record may belong to a footer. */
  readonly isOpen: boolean;
};

/**
 * Gives each record of a table back, with a fault for those before its headings and for a footer: what follows
 * the last empty line, if none of it is a row like others. Records of separators alone are empty lines.
 */
export function tableFrame({
  width,
  headingLine,
}: {
  width: number;
  headingLine: number;
}): TableFrame {
  let held: DelimitedRecord[] = [];
  let isAfterGap = false;
  return {
    take(record) {
      if (isEmpty(record)) {
        isAfterGap = true;
        return [];
      }
      if (record.line <= headingLine) return titles(record, headingLine);
      const isHeld = held.length > 0 || isAfterGap || record.isAfterEmptyLine;
      isAfterGap = false;
      if (isHeld && held.length < FRAME_ROWS && isLikeFooter(record, width)) {
        held.push(record);
        return [];
      }
      const records = [...held, record];
      held = [];
      return records;
    },
    get isOpen() {
      return held.length > 0 || isAfterGap;
    },
    rest: () => held.map((record) => ({ ...record, fault: { code: 'behind_table' } })),
  };
}

function titles(record: DelimitedRecord, headingLine: number): DelimitedRecord[] {
  const fault: Reason = { code: 'before_headings', value: String(headingLine) };
  return record.line === headingLine ? [] : [{ ...record, fault }];
}

function isLikeFooter(record: DelimitedRecord, width: number): boolean {
  return record.values.length !== width || (width > 2 && filledCount(record) <= 1);
}
