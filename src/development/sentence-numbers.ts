import { build } from '../build/build.ts';
import { sayIn } from '../build/kit/say.ts';
import type { Config } from '../config/config.ts';
import type { Formats } from '../locales/formats.ts';
import type { Language } from '../locales/languages.ts';
import type { Tables } from '../read/read.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A number of a sentence: how it is written, the four signs after it, and of each table that it changes with what it becomes. */
export type SentenceNumber = Sentence & {
  number: string;
  after: string;
  changes: { name: string; number: string; values: [before: number, after: number][] }[];
};

type Row = Record<string, unknown>;

type Changed = { name: string; tables: Tables; values: [before: number, after: number][] };

const DIGITS = /\d+(?:[.,\u00a0\u202f]\d+)*/g;

/** Gives the numbers of a report's sentences but for its days; what they come from is found by building the report from tables with other numbers. */
export function sentenceNumbers(tables: Tables, config: Config): SentenceNumber[] {
  const days = daysOf(tables, config);
  // Most sentences are the same whatever table is another.
  const known = new Map<string, string>();
  const plain = (text: string) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const withoutDays = days.reduce((rest, day) => rest.replaceAll(day, '…'), text);
    const made = inDigits(withoutDays, config.language);
    known.set(text, made);
    return made;
  };
  const numbersOf = (given: Tables) => numbersIn(sentencesOf(build(given, config)), plain);
  const found = numbersOf(tables);
  for (const name of Object.keys(tables)) {
    for (const { tables: other, values } of changedTables(tables, name)) {
      const others = attempted(() => numbersOf(other));
      for (const [key, number] of found) {
        const after = others?.get(key);
        if (after && after.number !== number.number)
          number.changes.push({ name, number: after.number, values });
      }
    }
  }
  return [...found.values()];
}

/**
 * Says whether a number is a cell of a table that it changes with, the sum of a column (or of a part from either end) or of a row, or how many rows there
 * are, and becomes what that becomes: with two of the other numbers, as with some of them a sentence speaks of another row.
 */
export function isTold({ number, changes }: SentenceNumber, formats: Formats): boolean {
  const told = (value: number, as: string) => toldAs(value, formats).includes(as);
  const names = new Set(changes.map(({ name }) => name));
  return [...names].some((name) => {
    const ofTable = changes.filter((change) => change.name === name);
    const matching = ofTable.filter((change) =>
      change.values.some(([before, after]) => told(before, number) && told(after, change.number)),
    );
    return matching.length >= Math.min(2, ofTable.length);
  });
}

const SPELLED = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Writes the numbers that stand as words in digits. */
export function inDigits(text: string, language: Language): string {
  const { t } = sayIn(language, 'EUR');
  return SPELLED.reduce(
    (rest, word, place) =>
      rest.replace(new RegExp(`(?<!\\p{L})${t(word)}(?!\\p{L})`, 'giu'), String(place + 2)),
    text,
  );
}

/** By place, the first words of the clause, which of the clauses that begin so it is, and which of its numbers. */
function numbersIn(
  sentences: Sentence[],
  plain: (text: string) => string,
): Map<string, SentenceNumber> {
  const seen = new Map<string, number>();
  const found = new Map<string, SentenceNumber>();
  for (const sentence of sentences) {
    for (const clause of plain(sentence.text).split(/(?<=[.,;:])\s/)) {
      const numbers = [...clause.matchAll(DIGITS)];
      const words = clause.replace(DIGITS, '').match(/\p{L}{4,}/gu) ?? [];
      const begin = [sentence.place, ...words.slice(0, 3), numbers.length].join(' ');
      seen.set(begin, (seen.get(begin) ?? 0) + 1);
      for (const [index, match] of numbers.entries()) {
        const end = match.index + match[0].length;
        const after = clause.slice(end, end + 4);
        const number = { ...sentence, number: match[0], after, changes: [] };
        found.set(`${begin} ${seen.get(begin)} ${index}`, number);
      }
    }
  }
  return found;
}

/** The same tables with other numbers in one of them, of which the greater stays the greater, and without its last row. */
function changedTables(tables: Tables, name: string): Changed[] {
  const rows = (tables[name as keyof Tables] ?? []) as Row[];
  if (rows.length === 0) return [];
  const shares = new Set(Object.keys(rows[0] ?? {}).filter((key) => isShare(rows, key)));
  const changed = (
    ofShare: (value: number) => number,
    ofOther: (value: number, column: number) => number,
  ): Changed => {
    const others = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value], column) => {
          if (typeof value !== 'number') return [key, value];
          return [key, shares.has(key) ? ofShare(value) : ofOther(value, column)];
        }),
      ),
    );
    const values = pairs(valuesOf(rows), valuesOf(others));
    return { name, tables: { ...tables, [name]: others }, values };
  };
  const fewer = rows.slice(0, -1);
  return [
    changed(
      (share) => share * 0.5 + 0.013,
      (value, column) => value * 3 + 7 + column,
    ),
    changed(
      (share) => share * 0.6,
      (value, column) => (isWhole(value) ? Math.round(value * (1.2 + column / 50)) : value * 1.2),
    ),
    changed(
      (share) => share * 0.7,
      (value, column) => (isWhole(value) ? value * 2 + column : value * 1.25),
    ),
    { name, tables: { ...tables, [name]: fewer }, values: pairs(totalsOf(rows), totalsOf(fewer)) },
  ];
}

/** A column of numbers from 0 to 1, not all of them whole. */
function isShare(rows: Row[], key: string): boolean {
  const numbers = rows.map((row) => row[key]).filter((value) => typeof value === 'number');
  return (
    numbers.some((value) => !isWhole(value)) && numbers.every((value) => value >= 0 && value <= 1)
  );
}

function pairs(before: number[], after: number[]): [before: number, after: number][] {
  return before.map((value, place) => [value, after[place] ?? Number.NaN]);
}

/** Where other numbers cannot be told, nothing is learnt from them. */
function attempted<Result>(tell: () => Result): Result | null {
  try {
    return tell();
  } catch {
    return null;
  }
}

function valuesOf(rows: Row[]): number[] {
  const inRows = rows.map((row) => sumOf(Object.values(row).filter(isWhole)));
  const inColumns = columnsOf(rows).flatMap((numbers) => [
    ...numbers,
    ...numbers.map((_, place) => sumOf(numbers.slice(place))),
    ...numbers.map((_, place) => sumOf(numbers.slice(0, place))),
  ]);
  return [rows.length, ...inRows, ...inColumns, ...rows.flatMap(quotientsOf)];
}

/** What a count is of another one of its row. */
function quotientsOf(row: Row): number[] {
  const counts = Object.values(row).filter(isWhole);
  return counts.flatMap((count) => counts.map((total) => count / total));
}

function totalsOf(rows: Row[]): number[] {
  return [rows.length, ...columnsOf(rows).map(sumOf)];
}

function columnsOf(rows: Row[]): number[][] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return names.map((name) =>
    rows.map((row) => row[name]).filter((value) => typeof value === 'number'),
  );
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

function toldAs(value: number, formats: Formats): string[] {
  const texts = [
    formats.number(value),
    formats.number(Math.round(value)),
    formats.percent(value),
    formats.precise(value),
    formats.ratio(value),
    formats.money(value),
    formats.money(Number(value.toPrecision(3))),
    formats.duration(value),
  ];
  return texts.flatMap((text) => text.match(DIGITS) ?? []);
}

/** Every day and month of the tables in every form that the page has, the longest first. */
function daysOf(tables: Tables, config: Config): string[] {
  const { formats } = sayIn(config.language, tables.settings?.[0]?.currency ?? 'EUR');
  const days = new Set(
    Object.values(tables)
      .flat()
      .flatMap((row) => Object.values(row))
      .filter((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
      .map((value) => String(value).slice(0, 10)),
  );
  const { day, shortDay, month, shortMonth } = formats;
  const forms = [...days].flatMap((text) => [day, shortDay, month, shortMonth].map((f) => f(text)));
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
