import { expect, test } from 'vitest';
import { type GivenRows, given, loaded } from '../../development/given-tables.ts';
import { summaryHeadline } from './summary-headline.ts';

const NOW = { month: '2012-11-01', role: 'this' as const };
const YEAR_BEFORE = { month: '2011-11-01', role: 'year_before' as const };

type Waiting = { now: number; sure?: number; before?: number; value?: number };

/** The headline where so many wait now, and so many did a year before. */
function headline({ now, sure = now, before = 0, value = 0 }: Waiting, more: GivenRows = {}) {
  return headlineOf({
    waiting_by_month: [
      { ...YEAR_BEFORE, customer_count: before, sure_customer_count: before },
      {
        ...NOW,
        customer_count: now,
        sure_customer_count: sure,
        annual_value: value,
        sure_annual_value: value / 2,
      },
    ],
    ...more,
  });
}

function headlineOf(rows: GivenRows, language = 'en') {
  const { tables, context } = given(rows, { config: { language } });
  return summaryHeadline(tables, context);
}

const room = (regulars: number, others: number) => ({
  waiting_room: [
    ...Array.from({ length: regulars }, () => ({ is_regular: true, is_lost: false })),
    ...Array.from({ length: others }, () => ({ is_regular: false, is_lost: true })),
  ],
});

test('the headline says who waits, against a year before, how many are regulars, and what they are worth', () => {
  expect(headline({ now: 12, before: 4, value: 135_091 }, room(9, 3))).toBe(
    'Three times as many customers are waiting as a year ago: 12, nine of them regulars, worth about €135,000 a year',
  );
  expect(headline({ now: 13, before: 6 })).toBe(
    'More than twice as many customers are waiting as a year ago: 13',
  );
  expect(headline({ now: 3, before: 20 })).toBe(
    'Fewer customers are waiting than a year ago: 3, not 20',
  );
});

test('a few more than a year before are no headline, and none is told as none', () => {
  expect(headline({ now: 2, before: 1 })).toBe('Two customers are waiting for our answer');
  expect(headline({ now: 1 }, room(1, 0))).toBe('One customer is waiting for our answer');
  expect(headline({ now: 0, before: 4 })).toBe('Nobody waits for our answer');
});

test('where texts are not read it is a range, and of a list that is cut nobody counts the regulars', () => {
  expect(headline({ now: 31, sure: 11, before: 4, value: 400_000 })).toBe(
    '11 to 31 customers are waiting for our answer, worth €200,000 to €400,000 a year',
  );
  expect(headline({ now: 12, before: 4 }, room(9, 1))).toBe(
    'Three times as many customers are waiting as a year ago: 12',
  );
});

test('where who waits is not known it says who left, and where neither is known it says nothing', () => {
  const regulars = [{ ...NOW, left_count: 2, left_value: 8_644 }];
  expect(headlineOf({ coverage_by_table: loaded('orders'), regulars_by_month: regulars })).toBe(
    'Two regulars left in November 2012, worth about €8,640 a year',
  );
  expect(headlineOf({ coverage_by_table: [] })).toBeUndefined();
});

test('German says the same', () => {
  const rows = { waiting_by_month: [{ ...NOW, customer_count: 2, sure_customer_count: 2 }] };
  expect(headlineOf(rows, 'de')).toBe('Zwei Kunden warten auf unsere Antwort');
});
