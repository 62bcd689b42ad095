import { expect, test } from 'vitest';
import { type GivenRows, given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import type { Rows } from '../../read/rows.ts';
import { response } from './response.ts';

const NOVEMBER: Partial<Rows['responses_by_month']> = {
  month: '2012-11-01',
  role: 'this',
  opened_count: 10,
  answered_in_month_count: 8,
  answered_in_month_share: 0.8,
  answered_in_month_share_low: 0.49,
  answered_in_month_share_high: 0.943,
};

function chapter(rows: GivenRows, config: Record<string, unknown> = {}) {
  const { tables, context } = given(rows, { config });
  return response(tables, context);
}

test('the month is said with its share and interval, and is praised or blamed only at the ends', () => {
  const [first] = chapter({ responses_by_month: [NOVEMBER] }).blocks;
  expect(first).toEqual({
    type: 'text',
    text: '8 of 10 questions of November 2012 were answered within the month: 80% (95% interval 49% to 94%).',
  });
  const few = { ...NOVEMBER, answered_in_month_count: 1, answered_in_month_share: 0.1 };
  const [bad] = chapter({ responses_by_month: [few] }).blocks;
  expect(bad).toMatchObject({
    tone: 'bad',
    text: expect.stringMatching(/^1 of 10 .* was answered/),
  });
  const one = { ...NOVEMBER, opened_count: 1, answered_in_month_count: 0 };
  const [single] = told(chapter({ responses_by_month: [one] }));
  expect(single).toBe('The one question of November 2012 was not answered within the month.');
});

test('a median has its interval, may be open above, and may not be reached yet', () => {
  const open = { wait_seconds_median: 7200, wait_seconds_median_low: 3600 };
  const lines = told(chapter({ responses_by_month: [{ ...NOVEMBER, ...open }] }));
  expect(lines).toContain(
    'half answered within (Kaplan-Meier median) | 2 hours (60 minutes or more, no upper limit)',
  );
  expect(lines).toContain('nine in ten answered within | not reached yet');
});

test('without questions it says so; without messages that it is not known', () => {
  expect(told(chapter({}))).toEqual(['No customer asked us anything in these thirteen months.']);
  expect(told(chapter({ coverage_by_table: loaded('orders') }))).toEqual([
    'No messages were loaded: how long our answers take is not known.',
  ]);
});

test('a promise is kept of those decided, not of all', () => {
  const rows: GivenRows = {
    settings: [{ promise_seconds: 86_400, promise_in_working_time: true }],
    responses_by_month: [NOVEMBER],
    promises_by_month: [
      {
        month: '2012-11-01',
        role: 'this',
        opened_count: 12,
        kept_count: 8,
        broken_count: 2,
        keepable_count: 1,
        settled_count: 1,
        kept_share: 0.8,
        kept_share_low: 0.49,
        kept_share_high: 0.943,
      },
    ],
  };
  expect(told(chapter(rows))).toEqual(
    expect.arrayContaining([
      'Our promise: an answer within 24 hours of working time. Kept for 8 of 10 questions of November 2012: 80% (49% to 94%); one more can still be answered in time.',
      'November 2012 | 12 | 8 | 2 | 1 | 1 | 80% (49% to 94%)',
    ]),
  );
});

test('hours promised to a segment or under a contract stand in a table, one row of each', () => {
  const kept = { opened_count: 12, kept_count: 8, broken_count: 2, keepable_count: 2 };
  const share = { kept_share: 0.8, kept_share_low: 0.49, kept_share_high: 0.943 };
  const row = (class_name: string, promised_by: 'segment' | 'contract') => ({
    ...{ promised_by, class_name, channel: null, promise_seconds: 14_400 },
    ...{ ...kept, ...share },
  });
  const lines = told(
    chapter(
      {
        settings: [{ promise_seconds: 86_400 }],
        responses_by_month: [NOVEMBER],
        promises_by_month: [{ month: '2012-11-01', role: 'this', ...kept, ...share }],
        promises_by_channel: [row('A', 'segment'), row('Wartung Premium', 'contract')],
      },
      { promise: { within_hours: 24, segments: { A: 4 }, contracts: { 'Wartung Premium': 4 } } },
    ),
  );
  const figures = '4 hours | 12 | 2 | 2 | 8 of 10: 80% (49% to 94%)';
  expect(lines).toContain('Our promises of an answer, by channel and class of customer');
  expect(lines).toContain(`Customers of segment A | ${figures}`);
  expect(lines).toContain(`Under contract Wartung Premium | ${figures}`);
  expect(lines.join()).not.toContain('within 24 hours');
});

test('that regulars wait longer is said only where the intervals do not overlap', () => {
  const group = (wait_group: string, hours: [number, number, number]) => ({
    dimension: 'standing' as const,
    wait_group,
    opened_count: 20,
    wait_seconds_median: hours[0] * 3600,
    wait_seconds_median_low: hours[1] * 3600,
    wait_seconds_median_high: hours[2] * 3600,
  });
  const title = (other: [number, number, number]) =>
    told(
      chapter({
        responses_by_month: [NOVEMBER],
        responses_by_group: [group('regular', [40, 30, 47]), group('other', other)],
      }),
    ).find((line) => line.includes('half were answered within 40 hours'));
  expect(title([20, 10, 25])).toMatch(/^Regulars wait longer than other customers: /);
  expect(title([20, 10, 35])).toMatch(/^Whether regulars wait longer than others cannot be told: /);
});

test('groups of fewer questions than the smallest group show their number only', () => {
  const rows: GivenRows = {
    responses_by_month: [NOVEMBER],
    responses_by_group: ['email', 'chat', 'letter'].map((wait_group, place) => ({
      dimension: 'channel',
      wait_group,
      opened_count: [20, 9, 4][place] ?? 0,
      wait_seconds_median: 3600,
    })),
  };
  expect(told(chapter(rows))).toContain('By letter | 4 | 0 | 0 | – | –');
});

test('what may be no question is told with the groups and courses that count it', () => {
  const group = { dimension: 'turn' as const, opened_count: 20, wait_seconds_median: 3600 };
  const found = told(
    chapter({
      responses_by_month: [NOVEMBER],
      responses_by_group: [
        { ...group, wait_group: 'first', answered_count: 18 },
        { ...group, wait_group: 'later', answered_count: 9, possible_count: 15 },
      ],
      waits_by_course: [{ course: 'reopened', wait_count: 20, sure_count: 5, total_count: 40 }],
    }),
  );
  expect(found).toContain('Later questions in it | 20 | 15 | 9 | 0 | 60 minutes | not reached yet');
  expect(found.join('\n')).toContain('15 of these 40 questions may be none');
  expect(found).toContain('Asked anew in a conversation that we had answered | 5 to 20 of 40');
});

test('answers that settled it are told of those whose days are over, as least and most where a text was not read', () => {
  const resolved = {
    month: '2012-11-01',
    resolved_count: 6,
    decided_count: 8,
    resolved_share: 0.75,
  };
  const limits = { resolved_share_low: 0.41, resolved_share_high: 0.93 };
  const line = (row: Partial<Rows['resolutions_by_month']>) =>
    told(
      chapter({
        settings: [{ resolution_days: 7 }],
        responses_by_month: [NOVEMBER],
        resolutions_by_month: [{ ...resolved, ...limits, ...row }],
      }),
    ).find((one) => one.startsWith('not asked again'));
  expect(line({})).toBe('not asked again within 7 days of our answer | 6 of 8: 75% (41% to 93%)');
  expect(line({ perhaps_count: 1 })).toMatch(/ \| 6 to 7 of 8$/);
  expect(line({ decided_count: 0 })).toMatch(/ \| –$/);
});

test('German says the same', () => {
  expect(told(chapter({}, { language: 'de' }))[0]).toContain('dreizehn Monaten');
});

test('their speed stands beside ours where both are known', () => {
  const words = {
    word_group: 'other' as const,
    is_known: true,
    seconds_median: 90_000,
    seconds_median_low: 36_000,
    seconds_median_high: 288_000,
    our_seconds_median: 18_000,
    our_seconds_median_low: 14_400,
    our_seconds_median_high: 21_600,
  };
  const sentence = (rows: GivenRows) =>
    told(chapter({ responses_by_month: [NOVEMBER], ...rows })).filter((line) =>
      line.startsWith('In 24 months half'),
    );
  expect(sentence({ own_words: [words] })).toEqual([
    'In 24 months half of our answers to customers came within 5 hours (4 to 6 hours); half of the answers of regulars and lost customers to what we began (offers and attempts to win back left out) within 25 hours (10 hours to 3.3 days).',
  ]);
  expect(sentence({ own_words: [{ ...words, is_known: false }] })).toEqual([]);
  expect(sentence({ own_words: [{ ...words, seconds_median: null }] })).toEqual([]);
});

test('of each customer the own median is told, without interval of fewer than five questions, and who is at stake in a sentence', () => {
  const found = told(
    chapter({
      responses_by_month: [NOVEMBER],
      promises_by_month: [{ month: '2012-11-01', role: 'this' }],
      responses_by_customer: [
        {
          customer_id: 'a',
          name: 'Alpha',
          annual_value: 100,
          question_count: 2,
          wait_seconds_median: 7200,
          kept_count: 1,
          broken_count: 1,
          mixed_count: 3,
        },
        { customer_id: 'b', name: 'Beta', annual_value: 50, question_count: 1, open_count: 1 },
        { customer_id: 'c', name: 'Gamma', annual_value: null, question_count: 0, open_count: 2 },
      ],
    }),
  );
  expect(found).toContain(
    'Most annual value times waiting: Alpha (€100; half of 2 questions answered within 2 hours); Beta (€50; half of one question answered not yet).',
  );
  expect(found).toContain('Alpha | 2 | 2 hours | 0 | 1 of 2 | 3 | €100');
  expect(found).toContain('Beta | 1 | not reached yet | 0 to 1 | – | 0 | €50');
  expect(found).toContain('Gamma | 0 | – | 0 to 2 | – | 0 | –');
});

test('questions asked anew and answered by another person stand by month and topic, ten rows at most', () => {
  const month = (name: string) => ({
    dimension: 'month' as const,
    question_group: name,
    question_count: 9,
    reopened_count: 2,
    sure_reopened_count: 1,
  });
  const topic = { dimension: 'topic' as const, question_count: 4, known_count: 3 };
  const rows = told(
    chapter({
      responses_by_month: [NOVEMBER],
      reopened_by_group: [
        ...Array.from({ length: 13 }, (_, place) => month(`20${String(place + 10)}-01`)),
        { ...topic, question_group: 'Repair', handover_count: 3, sure_handover_count: 3 },
        { ...topic, question_group: '' },
      ],
    }),
  );
  const first = rows.findIndex((row) => row.startsWith('Month, or topic'));
  const table = rows.slice(first + 1, first + 11);
  expect(table.at(0)).toBe('January 2015 | 1 to 2 of 9 | –');
  expect(table.slice(-3)).toEqual([
    'January 2022 | 1 to 2 of 9 | –',
    'Repair | 0 of 4 | 3 of 3',
    'Other topics | 0 of 4 | 0 of 3',
  ]);
  expect(rows[first + 11]).toContain('regulars query reopened_questions');
  expect(told(chapter({ responses_by_month: [NOVEMBER] })).join()).not.toContain('Month, or topic');
});

test('how soon a customer answers us stands in the list beside the page', () => {
  const row = { customer_id: 'a', name: 'Alpha', question_count: 2 };
  const { details } = chapter({
    responses_by_month: [NOVEMBER],
    responses_by_customer: [
      { ...row, word_count: 3, reply_seconds_median: 90.4 },
      { ...row, word_count: null },
      { ...row, word_count: 0 },
    ],
  });
  const table = details?.find(
    (block) => 'source' in block && block.source === 'responses_by_customer',
  );
  expect(table).toMatchObject({
    listColumns: [{ values: ['3', '', '0'] }, { values: ['90', '', ''] }],
  });
});
