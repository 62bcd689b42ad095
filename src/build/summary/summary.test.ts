import { expect, test } from 'vitest';
import { type GivenRows, given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import { summary } from './summary.ts';

const NOVEMBER = { month: '2012-11-01', role: 'this' as const };
const OCTOBER = { month: '2012-10-01', role: 'before' as const };

const MONTH: GivenRows = {
  responses_by_month: [
    { ...OCTOBER, opened_count: 80, wait_seconds_median: 20 * 3600 },
    { ...NOVEMBER, opened_count: 94, wait_seconds_median: 26 * 3600, customer_count: 60 },
  ],
  waiting_by_month: [
    { ...OCTOBER, customer_count: 14, sure_customer_count: 14 },
    {
      ...NOVEMBER,
      customer_count: 12,
      sure_customer_count: 12,
      wait_count: 15,
      sure_wait_count: 15,
      annual_value: 135_091,
      sure_annual_value: 135_091,
    },
  ],
  regulars_by_month: [
    { ...OCTOBER, regular_count: 76, left_count: 1 },
    { ...NOVEMBER, regular_count: 74, left_count: 2, left_value: 9000, returned_count: 1 },
  ],
  win_back_replies: [
    { role: 'this', replied_count: 3, answered_count: 1, answered_share: 1 / 3 },
    { role: 'before', replied_count: 2, answered_count: 2, answered_share: 1 },
  ],
};

function lines(rows: GivenRows, language = 'en'): string[] {
  const { tables, context } = given(rows, { config: { language } });
  return told(summary(tables, context));
}

test('two sentences tell what neither the headline nor the figures do', () => {
  expect(lines(MONTH)[0]).toBe(
    '94 customer questions arrived in November 2012, and half were answered within 26 hours: 20 hours in the month before. One lost customer returned.',
  );
});

test('where the usual variation is known, only what lies outside it beyond chance is called a change', () => {
  const limit = { ...NOVEMBER, usual_seconds: 1, usual_seconds_low: 1, usual_seconds_high: 1 };
  const usual = lines({ ...MONTH, response_limits: [limit] });
  expect(usual[0]).toContain('within 26 hours: no change beyond the usual variation.');
  const signalled = { ...MONTH, response_limits: [{ ...limit, signal: 'slower' as const }] };
  expect(lines(signalled)[0]).toContain('26 hours: whether that is a change cannot be told.');
  const [before, now] = MONTH.responses_by_month ?? [];
  const sure = { ...now, wait_seconds_median_low: 24 * 3600, wait_seconds_median_high: 28 * 3600 };
  const slower = lines({ ...signalled, responses_by_month: [{ ...before }, sure] });
  expect(slower[0]).toContain('within 26 hours: slower than the usual variation.');
});

test('three figures say what they are of, and how they changed', () => {
  expect(lines(MONTH).slice(1, 4)).toEqual([
    '12 customers are waiting for our answer; worth €135,091 a year, 15 open questions; 14 at the end of the month before',
    '2 regulars left in this period; worth €9,000 a year; 74 regulars remain; 1 in the month before',
    '1 of 3 replies to our win-back attempts answered; in the last twelve months; 95% interval 0% to 100%; 2 of 2 in the twelve months before',
  ]);
});

test('a figure stands against the months before and a year before, and has a colour only beyond chance', () => {
  const waiting = [4, 6, 5, 7, 6, 3, 5, 8, 6, 11, 12, 12, 12];
  const left = [0, 1, 1, 0, 0, 3, 0, 0, 0, 0, 0, 1, 2];
  const month = (place: number) => ({
    month: new Date(Date.UTC(2011, 10 + place, 1)).toISOString().slice(0, 10),
    role: ({ 0: 'year_before', 11: 'before', 12: 'this' } as const)[place] ?? null,
  });
  const rows: GivenRows = {
    ...MONTH,
    waiting_by_month: waiting.map((count, place) => ({
      ...month(place),
      customer_count: count,
      sure_customer_count: count,
    })),
    regulars_by_month: left.map((count, place) => ({ ...month(place), left_count: count })),
    win_back_replies: [
      { role: 'this', replied_count: 8, answered_count: 6, answered_share: 6 / 8 },
      { role: 'before', replied_count: 3, answered_count: 3, answered_share: 1 },
    ],
  };
  const { tables, context } = given(rows);
  const { blocks } = summary(tables, context);
  const changes = blocks.flatMap((block) =>
    block.type === 'figures' ? block.figures.map(({ change }) => change) : [],
  );
  expect(changes).toEqual([
    {
      text: '3 to 12 at the end of each of the twelve months before, 4 a year before',
      tone: 'neutral',
    },
    { text: '0 to 3 in each of the twelve months before, 0 a year before', tone: 'neutral' },
    { text: '3 of 3 in the twelve months before', tone: 'neutral' },
  ]);
});

test('more than half without an answer is no median, and one question is told as one', () => {
  const many = { ...NOVEMBER, opened_count: 20 };
  expect(lines({ ...MONTH, responses_by_month: [many] })[0]).toContain(
    '20 customer questions arrived in November 2012, and more than half of them have no answer yet.',
  );
  const one = { ...NOVEMBER, opened_count: 1 };
  expect(lines({ ...MONTH, responses_by_month: [one] })[0]).toContain(
    'One customer question arrived in November 2012 and has no answer yet.',
  );
});

test('what was not loaded is not known, which is something else than nobody', () => {
  const [orders] = lines({ coverage_by_table: loaded('orders') });
  expect(orders).toMatch(/^No messages were loaded: who waits for our answer is not known\. /);
  const [mail] = lines({ coverage_by_table: loaded('messages') });
  expect(mail).toMatch(/ No contracts or orders were loaded: who is a regular is not known\.$/);
});

test('without mail or CRM the three figures are of what is known', () => {
  const figures = (rows: GivenRows) => lines({ ...MONTH, ...rows }).slice(1, 4);
  expect(figures({ coverage_by_table: loaded('orders') })).toEqual([
    '2 regulars left in this period; worth €9,000 a year; 74 regulars remain; 1 in the month before',
    '74 regulars at the end of the period; worth €0 a year; 76 at the end of the month before',
    '1 lost customer returned; by a signature or an order; 0 in the month before',
  ]);
  expect(figures({ coverage_by_table: loaded('messages') })).toEqual([
    '12 customers are waiting for our answer; 15 open questions; 14 at the end of the month before',
    '0 of 94 questions of the month answered within it; 95% interval 0% to 100%',
    '94 questions arrived; from 60 customers; 80 in the month before',
  ]);
});

test('who is looked after is said with all who asked', () => {
  const looked = { ...NOVEMBER, opened_count: 9, customer_count: 8, looked_after_count: 6 };
  expect(lines({ responses_by_month: [looked] })).toContain(
    '6 of 8 customers who asked in November 2012 had every question answered within a day.',
  );
  const most = { ...looked, customer_count: 80, looked_after_count: 60 };
  expect(lines({ responses_by_month: [most] })).toContain(
    'Well looked after: 60 of 80 customers who asked in November 2012 had every question answered within a day.',
  );
});

test('German says the same', () => {
  expect(lines(MONTH, 'de')[0]).toContain('94 Kundenfragen');
});

test('where texts are not read, the first screen gives a range and says why', () => {
  const text = lines({
    ...MONTH,
    settings: [{ reads_bodies: false }],
    waiting_by_month: [
      {
        ...NOVEMBER,
        customer_count: 31,
        sure_customer_count: 11,
        annual_value: 396_555,
        sure_annual_value: 96_711,
      },
    ],
  }).join('\n');
  expect(text).toContain(
    'worth €96,711 to €396,555 a year; 11 surely, of the others the last word may be a bare thank-you',
  );
  expect(text).not.toContain('may be none');
  const questions = [{ ...NOVEMBER, opened_count: 23, possible_count: 4, wait_seconds_median: 60 }];
  expect(lines({ ...MONTH, responses_by_month: questions })[0]).toContain(
    '23 customer questions arrived in November 2012 (4 of them perhaps none), and half',
  );
});

test('a reply to our attempt needs a decision whatever it says, and more decisions than are listed are counted', () => {
  const text = lines({
    ...MONTH,
    coverage_by_table: loaded('messages', 'contracts'),
    decisions: [
      {
        customer_id: 'K1',
        name: 'Ahab',
        kind: 'wants_back',
        days: 49,
        opened_on: '2012-10-10',
        reply_kind: null,
        mass_count: 0,
        total_count: 9,
      },
    ],
  }).join('\n');
  expect(text).toContain(
    'Has left; replied to our attempt on 10 Oct 2012, and has no answer; mass mailings meanwhile are not known',
  );
  expect(text).toContain('8 more: see the waiting room');
});
