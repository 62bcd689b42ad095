import { beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '../build/kit/say.ts';
import { sampleTables } from '../development/sample-tables.ts';
import {
  inDigits,
  isTold,
  type SentenceNumber,
  sentenceNumbers,
} from '../development/sentence-numbers.ts';
import { type Language, localeOf, WRITTEN_LANGUAGE } from '../locales/languages.ts';

/** Numbers that no cell, sum or count of the table holds that they change with, and why. */
const DERIVED: Record<string, string> = {
  'checks 30': 'the checks that hold',
  'company_pace 124': 'an exact limit of steps in so many days',
  'company_pace 282': 'an exact limit of steps in so many days',
  'decisions 11': 'those that are not listed: all less those that are',
  'movements_by_month 43910': 'the last closing less the first opening',
  'promises_by_month 19': 'those kept and broken, of a row that other numbers change',
  'responses_by_month 67': 'the greatest of twelve months, which with other numbers is another',
  'wait_curves 49': 'the point of the curve at a day, which with other times is another',
};

/** Numbers that the program holds and no message, setting or table. */
const CONSTANT: Record<string, string> = {
  '92': 'days that the picture of the backlog shows',
  '91': 'days of that picture before the last',
  '30': 'a window in which customers return',
  '90': 'a window in which customers return',
  '365': 'a window in which customers return',
};

describe.each(['en', 'de'] as const)('of the sample page, %s,', (language) => {
  let found: Awaited<ReturnType<typeof numbersOf>>;
  beforeAll(async () => {
    found = await numbersOf(language);
  });

  test('every number of a sentence stands in a table that it comes from', () => {
    const { numbers, isFound } = found;
    expect(numbers.length).toBeGreaterThan(150);
    const lost = numbers.filter((number) => !isFound(number));
    expect(lost.map(toldBriefly)).toEqual([]);
  });

  test('a number that is one more is found in none', () => {
    const { numbers, isFound } = found;
    const caught = numbers.map(oneMore).filter((number) => !isFound(number));
    // Some stand beside a number that is one more and comes from the same.
    expect(caught.length / numbers.length).toBeGreaterThan(0.85);
  });
});

async function numbersOf(language: Language) {
  const sample = await sampleTables('2012-11-28');
  const config = { ...sample.config, language };
  const { formats } = sayIn(language, sample.tables.settings?.[0]?.currency ?? 'EUR');
  const settings = Object.values(sample.tables.settings?.[0] ?? {});
  const messages = messagesOf(language);
  const isFound = ({ changes, ...number }: SentenceNumber) => {
    if (changes.length > 0) {
      const value = number.number.replace(/[.,]/g, '');
      return (
        isTold({ changes, ...number }, formats) ||
        changes.some(({ name }) => `${name} ${value}` in DERIVED)
      );
    }
    const isConstant = number.number in CONSTANT || settings.includes(Number(number.number));
    return isConstant || messages.has(number.number + number.after);
  };
  // What the customers' own pages and the definitions are made of is left out.
  const tables = {
    ...sample.tables,
    named_customers: [],
    journey_events: [],
    journey_facts: [],
    definitions: [],
  };
  return { numbers: sentenceNumbers(tables, config), isFound };
}

/** The numbers that stand in the messages of a language themselves, each with one to four signs after it. */
function messagesOf(language: Language): Set<string> {
  const { messages } = localeOf('de');
  const texts = language === WRITTEN_LANGUAGE ? Object.keys(messages) : Object.values(messages);
  const numbers = texts.flatMap((text) => [
    ...inDigits(text, language).matchAll(/\d+(?=(.{0,4}))/g),
  ]);
  return new Set(
    numbers.flatMap(([number, after = '']) =>
      [1, 2, 3, 4].map((length) => number + after.slice(0, length)),
    ),
  );
}

function oneMore(found: SentenceNumber): SentenceNumber {
  const number = found.number.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return { ...found, number };
}

function toldBriefly({ number, text, changes }: SentenceNumber): string {
  const names = [...new Set(changes.map(({ name }) => name))];
  return `${number} (${names.join(', ')}) in: ${text.slice(0, 160)}`;
}
