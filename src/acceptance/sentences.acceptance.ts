import { beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '../build/kit/say.ts';
import { ofToday } from '../development/of-today.ts';
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
  'call_order 8': 'the rows of customers who wait for nothing',
  'checks 29': 'the checks that hold, and those that had something to check',
  'churn_odds_by_event 2': 'an exact limit of a share',
  'churn_odds_by_event 4': 'an exact limit of a share',
  'churn_odds_by_event 16': 'an exact limit of a share',
  'churn_odds_by_event 19': 'an exact limit of a share',
  'churn_odds_by_event 40': 'an exact limit of a share',
  'churn_odds_by_event 53': 'an exact limit of a share',
  'churn_odds_by_event 100': 'an exact limit of a share',
  'churn_odds_by_event 32': 'those left and kept after changed terms',
  'churn_odds_by_event 148': 'those left and kept after none of it',
  'company_pace 124': 'an exact limit of steps in so many days',
  'company_pace 282': 'an exact limit of steps in so many days',
  'decisions 11': 'those that are not listed: all less those that are',
  'movements_by_month 43910': 'the last closing less the first opening',
  'orders_due_total 0': 'an exact limit of a share',
  'orders_due_total 88': 'an exact limit of a share',
  'orders_due_total 98': 'an exact limit of a share',
  'promises_by_month 19': 'those kept and broken, of a row that other numbers change',
  'renewals_record 63': 'an exact limit of a share',
  'renewals_record 76': 'an exact limit of a share',
  'renewals_record 94': 'an exact limit of a share',
  'renewals_record 99': 'an exact limit of a share',
  'responses_by_month 67': 'the greatest of twelve months, which with other numbers is another',
  'silence_counts 1': 'an exact limit of a share',
  'silence_counts 7': 'an exact limit of a share',
  'silence_counts 21': 'an exact limit of a share',
  'silence_counts 31': 'an exact limit of a share',
  'wait_curves 49': 'the point of the curve at a day, which with other times is another',
  'win_back_outcomes 18': 'the lower limit of a share of 13, and the number of those lost',
};

/** Numbers that the program holds and no message, setting or table. */
const CONSTANT: Record<string, string> = {
  '92': 'days that the picture of the backlog shows',
  '91': 'days of that picture before the last',
  '30': 'a window in which customers return',
  '90': 'a window in which customers return',
  '365': 'a window in which customers return',
};

/** Numbers of sentences that are not said at all, or otherwise, when the numbers of their table are others. */
const OF_SENTENCES_THAT_CHANGE: Record<string, string> = {
  '2': 'checks that had nothing to check, and who was followed for a year after a loss',
  '18': 'who was lost, beside an exact limit',
  '43': 'the model of orders, held against what came: fitted_holdouts',
  '52': 'weeks of the same',
  '61': 'questions that the rule of two days would have met: rule_replays',
  '78': 'mailings that a rule would have stopped: rule_replays',
  '84': 'the exact limit where nobody has returned: win_back_outcomes',
  '100': 'the exact upper limit of all of them',
  '423': 'orders that came: fitted_holdouts',
  '453': 'orders expected: fitted_holdouts',
};

describe.each(ofToday<Language>(['en', 'de'], 2))('of the sample page, %s,', (language) => {
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
    const isConstant =
      number.number in CONSTANT ||
      number.number in OF_SENTENCES_THAT_CHANGE ||
      settings.includes(Number(number.number));
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
