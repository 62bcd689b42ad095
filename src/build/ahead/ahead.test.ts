import { expect, test } from 'vitest';
import { given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import { ahead } from './ahead.ts';

const THODE = {
  customer_id: 'K1',
  name: 'Ahab & Söhne',
  annual_value: 18_400,
  ended_on: '2012-12-31',
  days_left: 31,
  is_waiting: true,
  has_word: false,
  our_word_on: '2012-07-06',
  turn: 'ours' as const,
  refused_on: '2012-11-10',
  mailing_count: 2,
  renewal_count: 3,
  signed_days: -21.6,
};

const DUE = {
  renewals_due: [THODE],
  renewals_due_total: [
    {
      contract_count: 1,
      annual_value: 18_400,
      wordless_count: 1,
      wordless_value: 18_400,
      waiting_count: 1,
      sure_waiting_count: 1,
    },
  ],
  renewals_due_by_week: [
    { week_number: 1, from_on: '2012-12-01', until_on: '2012-12-07' },
    {
      week_number: 5,
      from_on: '2012-12-29',
      until_on: '2013-01-04',
      contract_count: 1,
      annual_value: 18_400,
    },
  ],
};

test('a contract that ends with nothing signed beyond it stands there with what is to know, in the list and in its week', () => {
  const { tables, context } = given(DUE);
  const lines = told(ahead(tables, context));
  expect(lines[0]).toBe(
    'In the 90 days after 30 November 2012, one contract worth €18,400 a year ends without a signed one to follow. One of them (€18,400) is without a personal word of ours for 90 days; one waits for our answer.',
  );
  expect(lines).toContain(
    'Ahab & Söhne | 31 Dec 2012 | 6 Jul 2012 | waits for our answer; we refused on 10 Nov 2012; 2 mass mailings since our last word | €18,400',
  );
  expect(lines).toContain('29 December 2012 | 1 | €18,400');
});

test('the last day for notice stands there where one is known, and whether it has passed', () => {
  const due = { ...THODE, customer_id: 'K2', notice_until_on: '2012-11-29' };
  const { tables, context } = given({ ...DUE, renewals_due: [THODE, due] });
  const lines = told(ahead(tables, context));
  expect(lines).toContain(
    'Customer | Contract ends | Notice until | Our last word | To know | Annual value',
  );
  expect(lines.find((line) => line.includes('| not known |'))).toBeDefined();
  expect(lines.find((line) => line.includes('| 29 Nov 2012, passed |'))).toBeDefined();
});

test('without messages nobody is without a word of ours: that is not known', () => {
  const { tables, context } = given({ ...DUE, coverage_by_table: loaded('contracts') });
  const lines = told(ahead(tables, context));
  expect(lines[0]).toMatch(/to follow\. When they last had a word of ours is not known\.$/);
  expect(lines).toContain('Customer | Contract ends | To know | Annual value');
  expect(lines.join()).not.toMatch(/mailing|without one/);
});

test('of earlier lists it is told how many were renewed, with and without a word, with exact intervals', () => {
  const span = { from_on: '2011-07-31', to_on: '2012-06-30' };
  const { tables, context } = given({
    ...DUE,
    renewals_record: [
      { has_word: false, ...span, contract_count: 28, renewed_count: 23 },
      { has_word: true, ...span, contract_count: 27, renewed_count: 25 },
    ],
  });
  // R 4.3: binom.test(25, 27) and binom.test(23, 28).
  expect(
    told(ahead(tables, context)).find((line) => line.startsWith('Of the contracts')),
  ).toContain('25 of 27 (76% to 99%) were renewed, without one 23 of 28 (63% to 94%)');
});

test('where no contract ends soon that is said, without a picture of nothing', () => {
  const { tables, context } = given({
    renewals_due_total: [{ contract_count: 0 }],
    renewals_due_by_week: [{ week_number: 1 }],
  });
  expect(told(ahead(tables, context))).toEqual([
    'In the 90 days after 30 November 2012, no contract ends without a signed one to follow.',
  ]);
});

test('without contracts, and without contracts and orders, what ends is not known', () => {
  const orders = given({ coverage_by_table: loaded('orders') });
  expect(told(ahead(orders.tables, orders.context))).toEqual([
    'No contracts were loaded: which of them end soon is not known.',
  ]);
  const messages = given({ coverage_by_table: loaded('messages') });
  expect(told(ahead(messages.tables, messages.context))[0]).toMatch(/what comes next is not known/);
});

const COUNTS = {
  regular_count: 41,
  silent_count: 8,
  company_count: 6,
  company_gap_days: 194,
  gone_count: 6,
  gone_silent_count: 1,
  first_seen_on: '2009-10-31',
  last_seen_on: '2011-09-30',
  flagged_count: 31,
  flagged_left_count: 2,
  other_count: 43,
  other_left_count: 7,
};

test('silence is told with what it was worth as a warning, and chance makes no warning of it', () => {
  const told = toldAhead({
    silence_counts: [COUNTS],
    contract_silences: [
      { customer_id: 'K1', name: 'Ahab', has_left: true, silent_days: 270, limit_days: 254.6 },
    ],
  });
  expect(told).toContain(
    'With 8 of 41 regulars under contract nobody has had a personal word, either way, for longer than their own pauses explain (longer than nine in ten of all pauses, 194 days: 6); and so it is with 1 of 6 who have left in two years.',
  );
  expect(told).toContain(
    'Of 31 who had been silent for so long at the end of a month from October 2009 to September 2011, 2 (1% to 21%) left within a year; of 43 at one when they had not, 7 (7% to 31%): it tells whom nobody asks, and so far not who leaves.',
  );
  expect(told).toContain('Ahab | has left | none known | 270 days | 255 days | –');
});

test('a silence that stands before leaving is called so, and without a record none is told', () => {
  const warned = toldAhead({
    silence_counts: [{ ...COUNTS, flagged_left_count: 20, other_left_count: 3 }],
  });
  expect(warned.join()).toContain('such a silence stands before leaving');
  const young = toldAhead({ silence_counts: [{ ...COUNTS, flagged_count: 0 }] });
  expect(young.join()).not.toContain('within a year');
});

test('of too few pauses nothing is called long, and without messages no silence is known', () => {
  const few = toldAhead({ silence_counts: [{ ...COUNTS, company_gap_days: null }] });
  expect(few.join()).toContain('cannot be told yet');
  const { tables, context } = given({ coverage_by_table: loaded('contracts') });
  const unknown = told(ahead(tables, context)).join();
  expect(unknown).toContain(
    'No messages were loaded: with whom nobody has spoken for long is not known.',
  );
});

test('who hangs on one person is counted, at most where mails are missing, and not at all where nobody knows who wrote', () => {
  const side = { since_on: '2010-12-01', regular_count: 71, one_count: 17, one_value: 186_909 };
  const theirs = {
    ...side,
    side: 'theirs' as const,
    regular_count: 72,
    one_count: 46,
    one_value: 475_209,
  };
  const whole = toldAhead({
    sole_voices: [
      { ...side, side: 'ours' as const, is_whole: true },
      { ...theirs, is_whole: true },
    ],
  });
  expect(whole).toContain(
    '17 of 71 regulars we wrote to or spoke with since 1 December 2010 know only one person of ours (€186,909 a year): who goes with that person? On their side 46 of 72 write or call through one contact only (€475,209 a year).',
  );
  const holes = toldAhead({
    sole_voices: [
      { ...side, side: 'ours' as const, unknown_count: 3, is_whole: false },
      { ...theirs, regular_count: 0 },
    ],
  });
  expect(holes.join()).toMatch(/At most 17 of 71 .* Of 3 it is not known who wrote\./);
  const nobody = toldAhead({
    sole_voices: [
      { ...side, side: 'ours' as const, unknown_count: 71 },
      { ...theirs, unknown_count: 72 },
    ],
  });
  expect(nobody.join()).toContain('Who of ours writes to our regulars is not known');
  expect(nobody.join()).not.toContain('17 of 71');
});

function toldAhead(rows: Parameters<typeof given>[0]): string[] {
  const { tables, context } = given({
    coverage_by_table: [...loaded('contracts'), ...loaded('messages')],
    ...rows,
  });
  return told(ahead(tables, context));
}

test('who is due to order and who is late stands there, with what came of those a year ago', () => {
  const { tables, context } = given({
    orders_due_total: [
      {
        regular_count: 33,
        due_count: 20,
        late_count: 2,
        record_on: '2011-12-01',
        late_before_count: 4,
        late_again_count: 1,
        timely_before_count: 20,
        timely_again_count: 20,
      },
    ],
  });
  // R 4.3: binom.test(1, 4) and binom.test(20, 20).
  expect(told(ahead(tables, context)).at(-1)).toBe(
    'Of 33 regulars who order, 20 are due within 30 days, a median of the own gaps after the last order, or overdue; 2 are late: quiet for longer than nine in ten of their own gaps. On 1 December 2011, of those who were late 1 of 4 (1% to 81%) ordered again within 90 days, of the others 20 of 20 (83% to 100%).',
  );
});
