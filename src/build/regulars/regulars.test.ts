import { describe, expect, test } from 'vitest';
import { type GivenRows, given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import type { Rows } from '../../read/rows.ts';
import { regulars } from './regulars.ts';

function lines(rows: GivenRows, options: Parameters<typeof given>[1] = {}): string[] {
  const { tables, context } = given(rows, options);
  return told(regulars(tables, context));
}

const LEFT: Partial<Rows['churns_in_year']> = {
  customer_id: 'K1',
  name: 'Ahab & Söhne',
  churned_on: '2012-11-05',
  customer_since_on: '2008-01-01',
  annual_value: 18_400,
  was_regular: true,
  last_event: 'refusal',
  last_event_on: '2012-09-10',
  is_in_period: true,
  part_count: 1,
};

test('how many regulars there are is said with their value and the months before', () => {
  const now = { month: '2012-11-01', role: 'this' as const, regular_count: 74, regular_value: 9e5 };
  const before = { month: '2012-10-01', role: 'before' as const, regular_count: 76 };
  expect(lines({ regulars_by_month: [before, now] })[0]).toBe(
    'On 30 November 2012 we have 74 regulars worth €900,000 a year (76 at the end of the month before).',
  );
});

test('who left stands there with what stood last before, and when', () => {
  expect(lines({ churns_in_year: [LEFT] })).toEqual(
    expect.arrayContaining([
      'One customer left in November 2012, a regular',
      'Ahab & Söhne | 2008, regular | 5 Nov 2012 | our refusal (10 Sept 2012) | €18,400',
      'Nobody left earlier in the twelve months to 30 November 2012',
    ]),
  );
});

test('where no event is known at all, there is no column of last events', () => {
  const rows = [{ ...LEFT, last_event: 'unknown', last_event_on: null }];
  const found = lines({ churns_in_year: rows, coverage_by_table: loaded('orders') });
  expect(found).toContain('Customer | Since | Left on | Annual value');
});

test('of many who left the list says how many it holds', () => {
  const rows = [LEFT, { ...LEFT, is_in_period: false }].map((row, place) => ({
    ...row,
    part_count: place === 0 ? 421 : 1,
  }));
  const found = lines({ churns_in_year: rows });
  expect(found).toContain('421 customers left in November 2012');
  expect(found).toContain('Listed are 1: regulars first, then by value.');
  expect(found).toContain(
    'One customer left earlier in the twelve months to 30 November 2012, a regular',
  );
});

test('who lets a contract end has left only after the grace period, and it is said where contracts are known', () => {
  const note = expect.stringMatching(
    /^Customers who let a contract end have left only once 60 days have passed/,
  );
  const config = { thresholds: { grace_days: 60 } };
  expect(lines({}, { config })).toContainEqual(note);
  const orders = { coverage_by_table: loaded('orders') };
  expect(lines(orders, { config })).not.toContainEqual(note);
});

test('the last event is of all who left, and of silence it is not said that it was an event', () => {
  const causes = (first: string) => [
    { last_event: first, left_count: 8, total_count: 10, left_share: 0.8 },
    { last_event: 'complaint', left_count: 2, total_count: 10, left_share: 0.2 },
  ];
  expect(lines({ churns_by_last_event: causes('refusal') })).toContain(
    '8 of 10 left after our refusal',
  );
  expect(lines({ churns_by_last_event: causes('silence') })).toContain(
    '8 of 10 left without a known cause',
  );
  const unknown = [{ last_event: 'unknown', left_count: 10, total_count: 10 }];
  expect(lines({ churns_by_last_event: unknown })).toContain(
    'What stood last before they left is not known: no messages or activities of the 120 days before were loaded.',
  );
});

test('only an event that chance would hardly put there stood more often before leaving', () => {
  const odds = (count: number) => [
    {
      event: 'refusal',
      odds_ratio: 4,
      last_left_count: count,
      last_left_total_count: 23,
      last_kept_total_count: 60,
    },
  ];
  expect(lines({ churn_odds_by_event: odds(4) })).toContain(
    'Clearly more often before leaving than before staying: our refusal.',
  );
  expect(lines({ churn_odds_by_event: odds(2) })).toContain(
    'No event stood more often before leaving than before staying, as far as can be told from these numbers.',
  );
});

test('what an event cost is said with exact intervals, against the terms without any', () => {
  const rows = [
    { event: 'refusal', left_count: 4, kept_count: 0, left_value: 28_250 },
    { event: 'any', left_count: 15, kept_count: 26, conceded_count: 2, conceded_left_count: 1 },
    { event: 'none', left_count: 8, kept_count: 140, kept_value: 900_000 },
  ].map((row) => ({
    ...row,
    odds_ratio: 1,
    odds_ratio_low: 0.5,
    odds_ratio_high: 2,
    left_total_count: 23,
    kept_total_count: 166,
  }));
  const found = lines({ churn_odds_by_event: rows });
  expect(found).toContain(
    'No event stood more often before leaving than before staying, as far as can be told from these numbers. Of the contract terms with such an event in the 120 days before their end so many ended in leaving: our refusal 4 of 4 (40% to 100%); of those with none of these events 8 of 148 (2% to 10%).',
  );
  expect(found).toContain(
    'our refusal | 4 of 4 (40% to 100%) | 19 of 185 (6% to 16%) | €28,250 | €0 | 1 (0.5 to 2)',
  );
  expect(found.join()).toContain(
    'In 2 of these terms a later offer gave way, on the old terms or for less: 1 of them ended in leaving; of all others nothing of that is known.',
  );
});

test('without any value, what was lost is not said to be nothing', () => {
  const rows = [{ event: 'none', left_count: 8, kept_count: 140, odds_ratio: 1 }];
  expect(lines({ churn_odds_by_event: rows })).toContain(
    'Event | ended in leaving (95% interval) | without it | odds ratio (95% interval)',
  );
});

test('before and after a change stand with the interval of their difference, and what is not known is not compared', () => {
  const change = { changed_on: '2012-01-01', is_noted: true, span_days: 335, label: 'prices' };
  const rows = [
    {
      ...change,
      figure: 'renewed' as const,
      is_known: true,
      before_count: 48,
      before_total_count: 80,
      after_count: 56,
      after_total_count: 70,
    },
    { ...change, figure: 'complained' as const, is_known: false, after_total_count: 20 },
  ];
  const found = lines({ terms_changes_compared: rows });
  expect(found).toContain('Before and after 1 January 2012: prices');
  expect(found).toContain(
    'contract terms that ended and were renewed | 48 of 80 (48% to 71%) | 56 of 70 (69% to 89%) | +20 points (+5 to +33)',
  );
  expect(found).toContain('customers who complained | not known | 0 of 20 (0% to 17%) | –');
});

test('too few who order are told as such, and nothing is projected', () => {
  const rhythm = [{ customer_count: 12, repeater_count: 9 }];
  expect(lines({ order_rhythm: rhythm })).toContain(
    'How many are probably still customers is not computed: fewer than 30 customers ordered on more than one day.',
  );
});

test('without contracts and orders it is not known who is a regular', () => {
  expect(lines({ coverage_by_table: loaded('messages') })).toEqual([
    'No contracts or orders were loaded: who is a regular is not known.',
  ]);
  const german = { config: { language: 'de' } };
  expect(lines({ coverage_by_table: loaded('messages') }, german)[0]).toMatch(/Stammkunde/);
});

describe('what is expected of customers who order', () => {
  const span = { weeks_before: 52, weeks: 52, customer_count: 400, order_count: 1_000 };
  const rows: GivenRows = {
    order_rhythm: [{ customer_count: 500, year_order_count: 900, regularity: null }],
    order_outlook_by_class: [{ alive_from: 0.8, customer_count: 500, expected_order_count: 950 }],
    fitted_models: [
      {
        model: 'mbg',
        k: 1,
        is_leading: false,
        customer_count: 500,
        log_likelihood: -1,
        reason: null,
      },
      {
        model: 'bg',
        k: 1,
        is_leading: true,
        customer_count: 500,
        log_likelihood: -1,
        reason: null,
      },
    ],
    fitted_estimates: [
      { model: 'mbg', name: 'order_count', estimate: 800, estimate_low: 700, estimate_high: 900 },
      { model: 'bg', name: 'order_count', estimate: 950, estimate_low: 750, estimate_high: 1200 },
      { model: 'mbg', name: 'alive_count', estimate: 300, estimate_low: null, estimate_high: null },
      { model: 'bg', name: 'alive_count', estimate: 450, estimate_low: null, estimate_high: null },
    ],
    fitted_holdouts: [
      { ...span, model: 'bg', expected_order_count: 950 },
      { ...span, model: 'mbg', expected_order_count: 800 },
    ],
  };

  test('is by the model that missed less what was held out, whose record stands beside it', () => {
    expect(lines(rows)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('we expect 950 orders (750 to 1,200) in the next twelve months'),
        expect.stringContaining(
          '52 weeks ago 950 orders would have been expected of the 400 customers known then; 1,000 came.',
        ),
        'Of 500 who ordered 300 to 450 are probably still customers, depending on the model',
        expect.stringContaining('The orders expected are by BG'),
        '52 | 0 | 400 | 1,000 | 800 (-20%) | 950 (-5%)',
      ]),
    );
  });

  test('says so where nothing could be held out, and where only a part was fitted', () => {
    const models = rows.fitted_models?.map((row) => ({ ...row, customer_count: 200 }));
    const found = lines({ ...rows, fitted_holdouts: [], fitted_models: models ?? [] });
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringContaining('too young to try the model'),
        expect.stringContaining('Of 500 customers 200 were fitted, drawn by a hash'),
      ]),
    );
  });
});

describe('cohorts by the way of the first contact', () => {
  const way = {
    first_channel: 'call' as const,
    begun_count: 9,
    staying_count: 1,
    staying_share: 1 / 9,
    staying_share_low: 0.02,
    staying_share_high: 0.44,
    ordered_count: 0,
    again_count: 0,
    again_share: null,
    again_share_low: null,
    again_share_high: null,
  };

  test('say how many stayed, and of whom the way is not known', () => {
    const rows = {
      cohorts_by_first_channel: [
        way,
        { ...way, first_channel: 'mailing' as const },
        { ...way, first_channel: 'unknown' as const },
      ],
    };
    const told = lines(rows).join('\n');
    expect(told).toContain('Call');
    expect(told).toContain('1 of 9: 11% (2% to 44%)');
    expect(told).toContain('Not known: before the first message');
  });

  test('compare nothing where one way alone is known', () => {
    const rows = { cohorts_by_first_channel: [way, { ...way, first_channel: 'unknown' as const }] };
    expect(lines(rows).join('\n')).not.toContain('first contact');
  });
});
