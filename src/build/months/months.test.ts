import { expect, test } from 'vitest';
import { type GivenRows, given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import { months } from './months.ts';

const OCTOBER = { month: '2012-10-01', role: 'before' as const };
const NOVEMBER = { month: '2012-11-01', role: 'this' as const };
const SEPTEMBER = { month: '2012-09-01' };

function lines(rows: GivenRows): string[] {
  const { tables, context } = given(rows);
  return told(months(tables, context));
}

const QUESTIONS: GivenRows = {
  responses_by_month: [
    { ...SEPTEMBER, opened_count: 4, answered_in_month_count: 1 },
    { ...OCTOBER, opened_count: 10, answered_in_month_count: 9 },
    { ...NOVEMBER, opened_count: 8, answered_in_month_count: 4 },
  ],
};

test('a figure stands beside its months before, with the least and the most of them', () => {
  expect(lines(QUESTIONS)).toEqual(
    expect.arrayContaining([
      'Figure | Thirteen months | Nov 12 | Oct 12 | Range of the previous 12',
      'Questions that arrived | By month: Sept 12 4, Oct 12 10, Nov 12 8 | 8 | 10 | 4 to 10',
      'Answered within the month, share | By month: Sept 12 25%, Oct 12 90%, Nov 12 50% | 50% | 90% | 25% to 90%',
    ]),
  );
});

test('a month before anything is known has no figure, rather than nought', () => {
  const known = [{ questions_from_on: '2012-10-15', business_from_on: null }];
  expect(lines({ ...QUESTIONS, known_days: known })).toContain(
    'Questions that arrived | By month: Sept 12 –, Oct 12 10, Nov 12 8 | 8 | 10 | 10',
  );
});

test('a figure that is nought in all months has no line', () => {
  const rows = { ...QUESTIONS, regulars_by_month: [{ ...NOVEMBER, regular_count: 0 }] };
  expect(lines(rows).filter((line) => line.startsWith('Regular'))).toEqual([]);
});

test('of nothing loaded nothing is known', () => {
  expect(lines({ coverage_by_table: loaded() })).toEqual(['Nothing is known of these months.']);
});

test('the years say questions with what became of them; one that is not over says until when', () => {
  const year = {
    ...{ opened_count: 10, sure_opened_count: 10, answered_in_day_count: 8 },
    waiting_count: 0,
  };
  const shares = {
    answered_in_day_share: 0.8,
    answered_in_day_share_low: 0.49,
    answered_in_day_share_high: 0.943,
  };
  const found = lines({
    ...QUESTIONS,
    figures_by_year: [
      { ...year, ...shares, year: '2011-01-01', last_on: '2011-12-31' },
      { ...year, year: '2012-01-01', last_on: '2012-11-30', left_count: 2, left_value: 900 },
    ],
  });
  expect(found).toEqual(
    expect.arrayContaining([
      'Figure | 2011 | 2012, to 30 Nov 2012',
      'answered within a day | 8 of 10: 80% (49% to 94%) | –',
      'Regulars who left | 0 | 2 (€900)',
    ]),
  );
});

test('questions that may be none make a range of each count, and are told below', () => {
  const answered = { answered_in_day_count: 8, sure_answered_in_day_count: 5 };
  const year = {
    ...{ opened_count: 10, sure_opened_count: 6, waiting_count: 2, sure_waiting_count: 0 },
    ...answered,
    mixed_count: 9,
    sure_mixed_count: 3,
  };
  const found = lines({
    responses_by_month: [{ ...NOVEMBER, opened_count: 8, possible_count: 3 }],
    figures_by_year: [
      { ...year, year: '2011-01-01', last_on: '2011-12-31' },
      { ...year, year: '2012-01-01', last_on: '2012-12-31' },
    ],
  });
  const perhaps =
    'may be none: a last word that was not read may be a bare thank-you, and a sender nobody we know.';
  expect(found).toEqual(
    expect.arrayContaining([
      'Questions that arrived | By month: Nov 12 5 to 8 | 5 to 8 | –',
      `3 of these 8 questions ${perhaps}`,
      'Questions that arrived | 6 to 10 | 6 to 10',
      'answered within a day | 5 to 8 | 5 to 8',
      'still without an answer | 0 to 2 | 0 to 2',
      'Customers who got mass mailings while they waited | 3 to 9 | 3 to 9',
      `8 of these 20 questions ${perhaps}`,
    ]),
  );
});

test('a month that is not over, and years of which only a part is seen, say so', () => {
  const year = (start: string, last_on: string) => ({ year: `${start}-01-01`, last_on });
  const { tables, context } = given({
    settings: [{ as_of_on: '2012-11-15' }],
    responses_by_month: [{ month: '2012-11-01', role: 'this', opened_count: 4 }],
    figures_by_year: [year('2011', '2011-12-31'), year('2012', '2012-11-15')],
    known_days: [{ questions_from_on: '2011-07-04', business_from_on: '2011-01-01' }],
  });
  const found = told(months(tables, context));
  expect(found).toContain(
    'November 2012 is not over: it is seen to 15 November 2012, and its counts stand beside those of whole months.',
  );
  expect(found).toContain(
    'Not whole years: questions are known from 4 July 2011 on and the last year is seen to 15 November 2012. Their counts stand beside those of whole ones.',
  );
});
