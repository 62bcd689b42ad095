import { expect, test } from 'vitest';
import { type GivenRows, given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import type { Rows } from '../../read/rows.ts';
import { winBack } from './win-back.ts';

function lines(rows: GivenRows, language = 'en'): string[] {
  const { tables, context } = given(rows, { config: { language } });
  return told(winBack(tables, context));
}

/** A funnel of 10 who left, to the step and count given. */
function funnel(...counts: number[]): Partial<Rows['win_back_funnel']>[] {
  const steps = ['churned', 'attempted', 'replied', 'answered'];
  return counts.map((customer_count, place) => ({
    step: steps[place] ?? '',
    customer_count,
    of_count: place === 0 ? null : (counts[place - 1] ?? 0),
  }));
}

test('the funnel says how far they came, each step out of the one before', () => {
  const rows = funnel(10, 8, 1, 0);
  const [first, attempted, ...others] = rows;
  const share = { customer_share: 0.8, customer_share_low: 0.49, customer_share_high: 0.943 };
  const found = lines({ win_back_funnel: [first ?? {}, { ...attempted, ...share }, ...others] });
  expect(found[0]).toBe(
    'Of 10 customers who left we wrote to 8; 1 replied; none of them has our answer; nobody returned',
  );
  expect(found).toContainEqual(
    expect.stringMatching(/ \| 8 \| 8 of 10: 80% \(49% to 94%\) \| €0$/),
  );
  expect(lines({ win_back_funnel: funnel(1, 0) })[0]).toBe(
    'One customer left, and we wrote to none of them',
  );
  expect(lines({ win_back_funnel: funnel(10, 3, 0) })[0]).toBe(
    'Of 10 customers who left we wrote to 3; nobody replied; nobody returned',
  );
});

test('the share reached within 30 days is of those whose 30 days are over', () => {
  const promptness = {
    early_count: 0,
    left_count: 20,
    early_share: 0,
    early_share_low: 0,
    early_share_high: 0.161,
  };
  const left = { win_back_funnel: funnel(22, 8) };
  expect(lines({ ...left, win_back_promptness: [promptness] })).toContain(
    'Nobody of 20 who left 30 days ago or earlier heard from one of us within 30 days (0% to 16%)',
  );
  expect(lines(left)).toContain('None of them left 30 days ago or earlier');
});

test('an attempt says how late it came, by whom as far as shown, and what became of the reply', () => {
  const attempt: Partial<Rows['attempts_in_year']> = {
    name: 'Ahab & Söhne',
    annual_value: 18_400,
    attempted_on: '2012-10-10',
    days_since_churn: 283,
    is_handover: true,
    has_history: false,
    is_stale_offer: true,
    offer_days_left: 82,
    reply_days: 0,
    reply_kind: 'conditional',
    answer_outcome: 'open',
    answer_days: 51,
  };
  const left = { win_back_funnel: funnel(1, 1) };
  expect(lines({ ...left, attempts_in_year: [attempt] })).toContain(
    'Ahab & Söhne | 10 Oct 2012, 283 days after the churn, new person, for a term with 82 days left | yes, on a condition, the same day | none for 51 days | €18,400',
  );
  expect(lines(left)).toContain(
    'Nobody of us wrote to or called a lost customer in the last twelve months.',
  );
});

test('who returned stands beside who did so untouched, and neither is called an effect', () => {
  const personal = {
    treatment: 'personal',
    returned_count: 8,
    customer_count: 10,
    returned_share: 0.8,
    returned_share_low: 0.49,
    returned_share_high: 0.943,
  };
  expect(lines({ win_back_funnel: funnel(10, 8), win_back_returns: [personal] })).toContain(
    'Returned after we wrote or called, so far: 8 of 10: 80% (49% to 94%). By themselves within a year, before any attempt: –. A difference between the two does not show that writing caused it.',
  );
});

test('what a further week of waiting costs is said where it is known, and else that it is not', () => {
  const estimate = (name: string, value: number, low: number, high: number) => ({
    model: 'return',
    name,
    estimate: value,
    estimate_low: low,
    estimate_high: high,
  });
  const fitted = (high: number): GivenRows => ({
    fitted_models: [
      { model: 'return', k: null, customer_count: 60, log_likelihood: null, reason: null },
    ],
    fitted_estimates: [
      estimate('odds', 2, 1, 4),
      estimate('ratio', 0.5, 0.25, high),
      estimate('week_value', 900, 300, 2700),
      estimate('week_customers', 3, 3, 3),
    ],
  });
  const left = { win_back_funnel: funnel(10, 8), company_pace: [{ loss_count: 10 }] };
  const known = lines({ ...left, ...fitted(0.9) }).join('\n');
  // Odds of 2 are a chance of 2 in 3; of 1 and 4, of one half and of 4 in 5.
  expect(known).toContain('answered at once 67% (50% to 80%)');
  expect(known).toContain('0.5 times as high (95% interval 0.25 to 0.9;');
  expect(known).toContain('another week is worth €900 of annual value (€300 to €2,700)');
  const doubtful = lines({ ...left, ...fitted(1.1) }).join('\n');
  expect(doubtful).toContain('That a week costs anything cannot be told from these replies.');
  expect(doubtful).not.toContain('another week is worth');
  const parted = lines({
    ...left,
    fitted_models: [
      { model: 'return', k: null, customer_count: 60, log_likelihood: null, reason: 'parted' },
    ],
  });
  expect(parted).toContainEqual(expect.stringMatching(/has no finite estimate\.$/));
  expect(lines(left)).toContainEqual(
    expect.stringMatching(/^What a further week of waiting costs cannot be told: of no reply /),
  );
});

test('nobody left, nobody known to have left, and no messages are three things', () => {
  expect(lines({})).toEqual(['Nobody left in the last 24 months: there is nobody to win back.']);
  expect(lines({ coverage_by_table: loaded('messages') })).toEqual([
    'No contracts or orders were loaded: who has left is not known.',
  ]);
  const orders = { coverage_by_table: loaded('orders'), win_back_funnel: funnel(4) };
  expect(lines(orders)).toEqual([
    'No messages were loaded: whether one of us wrote to those who left, and whether they replied, is not known.',
  ]);
});

test('a mailing to customers who waited is told by name, or as one that has none', () => {
  const rows: GivenRows = {
    mixed_messages_by_month: [{ mailing_count: 90 }],
    mixed_messages_by_campaign: [
      {
        name: null,
        kind: 'newsletter',
        sent_on: '2012-11-22',
        customer_count: 2,
        sure_count: 2,
        recipient_count: 80,
        days_waited_max: 43,
      },
    ],
  };
  expect(lines(rows)).toContain('– | newsletter | 22 Nov 2012 | 2 of 80 | 43 days');
});

test('German says the same', () => {
  expect(lines({ win_back_funnel: funnel(10, 3, 0) }, 'de')[0]).toMatch(/^Von 10 Kunden/);
});

test('by kind of attempt returns are told so far; within a year each says how many were followed so long', () => {
  const kind = { replied_count: 0, answered_count: 0, attempted_count: 5, young_count: 3 };
  const none = { returned_count: 0, returned_share: 0, returned_share_low: 0 };
  const found = lines({
    win_back_funnel: funnel(10, 8),
    win_back_by_kind: [{ ...kind, kind: 'personal', returned_count: 1 }],
    win_back_outcomes: [
      {
        treatment: 'personal',
        window_days: 365,
        customer_count: 5,
        returned_count: 1,
        followed_count: 2,
        returned_share: 0.5,
        returned_share_low: 0.09,
        returned_share_high: 0.99,
      },
      {
        treatment: 'spontaneous',
        window_days: 365,
        customer_count: 30,
        followed_count: 5,
        returned_share_high: 0.522,
        ...none,
      },
      { treatment: 'mailing', window_days: 365, customer_count: 4, followed_count: 0 },
      { treatment: 'promotion', window_days: 365, customer_count: 0, followed_count: 0 },
    ],
  });
  expect(found).toContain('after a personal mail or call | – | – | 1 of 5');
  expect(found).toContain('after a personal mail or call (5) | 50% (9% to 99%), 2 followed on');
  expect(found).toContain('by themselves (30) | nobody; at most 52% (5 followed so long)');
  expect(found).toContain(
    'after a mass mailing of a kind that is not known (4) | not known: nobody followed so long',
  );
  expect(found.filter((line) => line.includes('any other mass mailing'))).toEqual([]);
  expect(found.join('\n')).toContain(
    'before any attempt: nobody; at most 52% (5 followed so long), of 30. A difference',
  );
});

const RULES: Partial<Rows['replay_by_rule']>[] = [
  {
    rule: 'mailing_while_owed',
    is_known: true,
    difference_count: 78,
    sure_difference_count: 61,
    mailing_count: 9,
    address_count: 109,
    customer_count: 28,
    annual_value: 300_209,
  },
  { rule: 'answer_in_two_days', is_known: true, difference_count: 1, sure_difference_count: 1 },
  { rule: 'call_in_thirty_days', is_known: false },
];

test('what a rule would have changed is told, a range where waits are not sure, and nothing of what is not known', () => {
  const found = lines({ win_back_funnel: funnel(10, 8), replay_by_rule: RULES });
  expect(found).toContain(
    'Had a rule held in the twelve months to 30 November 2012: “no mass mailing while we owe an answer”: 61 to 78 mailings to customers not sent; “an answer by the end of the second working day”: 1 question answered earlier. What would have come of it is not known.',
  );
  expect(found).toContain(
    'no mass mailing while we owe an answer | 61 to 78 mailings to customers not sent (9 campaigns, 109 addresses) | up to 28 | up to €300,209',
  );
  expect(found).toContain('a call within 30 days of leaving | not known | – | –');
});

test('a rule of the user’s own stands beside them, also where nothing else can be told', () => {
  const own_rules = [
    { name: 'mine', title: 'No call on Friday', row_count: 3, customer_count: null },
  ];
  const found = lines({ win_back_funnel: funnel(10, 8), replay_by_rule: [], own_rules });
  expect(found).toContain('No call on Friday | 3 rows of your rule | – | –');
  expect(found.join()).not.toContain('Had a rule held');
});
