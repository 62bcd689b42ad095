import { expect, test } from 'vitest';
import { type GivenRows, given } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import { comparison } from './comparison.ts';

const NOVEMBER = { month: '2012-11-01', role: 'this' as const };
const OCTOBER = { month: '2012-10-01', role: 'this' as const };

/** November beside October, each with its rows. */
function compared(now: GivenRows, then: GivenRows, language = 'en') {
  const config = { config: { language } };
  const { tables, context } = given(now, config);
  const october = { period_start_on: '2012-10-01', as_of_on: '2012-10-31', period: '2012-10' };
  const earlier = given({ ...then, settings: [october] }, config);
  return comparison(tables, context, earlier);
}

const SURE = { annual_value: 500, sure_annual_value: 500 };

test('a count stands beside that of the other month, with the difference as counted', () => {
  const chapter = compared(
    { waiting_by_month: [{ ...NOVEMBER, ...SURE, customer_count: 12, sure_customer_count: 12 }] },
    { waiting_by_month: [{ ...OCTOBER, ...SURE, customer_count: 14, sure_customer_count: 14 }] },
  );
  expect(chapter.title).toBe('Compared: November 2012 and October 2012');
  expect(told(chapter)).toContain('Customers waiting at the end | 12 | 14 | −2');
  expect(told(chapter)).toContain('their annual value | €500 | €500 | €0');
});

test('a difference of shares has the interval of Newcombe: 56 of 70 and 48 of 80 gives 5 to 33 points', () => {
  const month = (count: number, total: number) => ({
    opened_count: total,
    answered_in_month_count: count,
    answered_in_month_share: count / total,
    answered_in_month_share_low: 0.5,
    answered_in_month_share_high: 0.9,
  });
  const chapter = compared(
    { responses_by_month: [{ ...NOVEMBER, ...month(56, 70) }] },
    { responses_by_month: [{ ...OCTOBER, ...month(48, 80) }] },
  );
  expect(told(chapter)).toContain(
    'answered within the month | 56 of 70: 80% (50% to 90%) | 48 of 80: 60% (50% to 90%) | +20 points (+5 to +33)',
  );
});

test('a month before all that is known is not known, which is something else than nothing', () => {
  const days = { known_days: [{ questions_from_on: '2012-11-05', business_from_on: null }] };
  const rows = { responses_by_month: [{ ...NOVEMBER, opened_count: 5 }], ...days };
  const lines = told(compared(rows, days));
  expect(lines).toContain('Questions that arrived | 5 | not known | –');
  expect(lines).toContain(
    'Messages from customers are known from 5 November 2012 on: what happened in October 2012 cannot be known.',
  );
  expect(lines).toContain(
    'Messages from customers are known from 5 November 2012 on: November 2012 is known only in part.',
  );
});

test('German says the same', () => {
  expect(compared({}, {}, 'de').title).toMatch(/November 2012 und Oktober 2012$/);
});

test('where texts are not read, who waits is a range on either side, and the difference is not known', () => {
  const chapter = compared(
    { waiting_by_month: [{ ...NOVEMBER, customer_count: 31, sure_customer_count: 11 }] },
    { waiting_by_month: [{ ...OCTOBER, customer_count: 30, sure_customer_count: 12 }] },
  );
  expect(told(chapter)).toContain('Customers waiting at the end | 11 to 31 | 12 to 30 | not known');
});
