import { expect, test } from 'vitest';
import { type GivenRows, given } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import type { Rows } from '../../read/rows.ts';
import { journey } from './journey.ts';
import { customerJourneys } from './journey-tables.ts';

const AS_OF = { as_of_on: '2012-11-28', as_of_at: '2012-11-28T23:00:00Z' };

const FACTS: Partial<Rows['journey_facts']> = {
  customer_id: 'K1',
  name: 'Buchbinderei Thode',
  anchor: 'customer-1',
  annual_value: 18_400,
  customer_since_on: '2008-01-01',
  regular_from: '2009-12-31',
  is_lost: true,
};

/** Refused, gone, asked back by another of us after 335 days, replied at once, not answered. */
const LOSS: Partial<Rows['journey_losses']> = {
  customer_id: 'K1',
  was_regular: true,
  refused_on: '2011-11-10',
  has_changed_terms: true,
  churned_on: '2012-01-01',
  attempted_on: '2012-10-10',
  days_since_refusal: 335,
  days_since_churn: 283,
  is_handover: true,
  is_stale_offer: true,
  offer_days_left: 82,
  reply_days: 0,
  reply_kind: 'conditional',
  answer_outcome: 'open',
  answer_days: 49,
  step_count: 1,
  our_turn_days: 384,
  is_our_turn: true,
  turn_days: 49,
};

const event = (day: string, rest: Partial<Rows['journey_events']>) => ({
  ...{ customer_id: 'K1', occurred_on: day, occurred_at: `${day}T09:00:00Z` },
  ...rest,
});
const EVENTS = [
  event('2012-10-10', {
    lane: 'we',
    what: 'message',
    title: 'Vertrag',
    path: 'a/in.mbox',
    line: 7,
  }),
  event('2012-10-18', { lane: 'mass', what: 'newsletter', title: 'Oktober' }),
  event('2012-11-22', { lane: 'mass', what: 'newsletter', title: 'November' }),
];

function lines(rows: GivenRows, language = 'en'): string[] {
  const { tables, context } = given({ settings: [AS_OF], ...rows }, { config: { language } });
  const [customer] = customerJourneys(tables);
  if (!customer) throw new Error('no journey');
  return told(journey(customer, context));
}

const GONE: GivenRows = { journey_facts: [FACTS], journey_losses: [LOSS], journey_events: EVENTS };

test('a lost customer is told in two sentences: how it left, and whose turn it is', () => {
  expect(lines(GONE)[0]).toBe(
    'A regular, customer since 1 January 2008, worth €18,400 a year, who left on 1 January 2012, after our refusal on 10 November 2011. After 335 days, another one of us wrote; the customer replied the same day (yes, on a condition) and has waited 49 days for our answer.',
  );
  const alone = { ...LOSS, refused_on: null, attempted_on: null, was_regular: false };
  expect(lines({ ...GONE, journey_losses: [alone] })[0]).toBe(
    'A customer since 1 January 2008, worth €18,400 a year, who left on 1 January 2012. None of us has written or called since then.',
  );
});

test('the facts say each figure once, and leave out what does not apply', () => {
  const term = { customer_id: 'K1', started_on: '2008-01-01', ended_on: '2011-12-31' };
  const found = lines({ ...GONE, journey_terms: [term] });
  expect(found).toEqual(
    expect.arrayContaining([
      'Terms | one term, 1 Jan 2008 to 31 Dec 2011',
      'Our refusal | 10 Nov 2011, on changed terms',
      'First personal win-back attempt | 10 Oct 2012, 335 days after the refusal, 283 days after the churn, by another person than before',
      'Term offered in it | 82 days left: a stale offer',
      'The customer replied | the same day, yes, on a condition',
      'We answered | not in 49 days, still open',
      'Pace | one step of ours in 384 days of our turn, the last 49 days of them still open',
    ]),
  );
  expect(found.filter((line) => /^(Orders|Mixed messages|Waiting for us)/.test(line))).toEqual([]);
});

test('at one step in 384 days two more are taken by 2015, three by 2016', () => {
  const found = lines(GONE);
  expect(found).toContain(
    'At this pace the customer is back in 2015 or 2016: one step in 384 days of our turn, and this rests on one.',
  );
  // The days, and a year in which nobody who works here will be alive, stand in the folded table.
  // 768 days after 28 November 2012; the exact interval of one event is 0.025 to 5.57 events.
  expect(found).toContain('2: answer, contract | 5 January 2015 | 2013 to 2095');
  const none = { ...LOSS, step_count: 0 };
  expect(lines({ ...GONE, journey_losses: [none] })).toContain(
    'Cannot be projected: we took no step in 384 days of our turn.',
  );
  const no = { ...LOSS, reply_kind: 'no' as const };
  expect(lines({ ...GONE, journey_losses: [no] })).toContain(
    'The customer said no: nothing is projected.',
  );
});

test('mailings of one kind in a row are one line of the list; an event has the place it was read from', () => {
  const found = lines(GONE);
  expect(found).toContain('10 Oct 2012 | we | wrote · Vertrag | in.mbox:7');
  expect(found).toContain('18 Oct 2012 to 22 Nov 2012 | mass mailing | 2 times newsletter | –');
});

test('the picture says what its marks stand for, and how much lies before it', () => {
  const old = event('2005-01-01', { lane: 'they', what: 'message' });
  const rows = { settings: [AS_OF], ...GONE, journey_events: [old, ...EVENTS] };
  const { tables, context } = given(rows, { config: { language: 'en' } });
  const [customer] = customerJourneys(tables);
  const blocks = customer ? journey(customer, context).blocks : [];
  const picture = blocks.find((block) => block.type === 'swimlanes');
  expect(picture?.key).toEqual([
    { shape: 'circle', isHollow: false, text: 'wrote' },
    { shape: 'circle', isHollow: true, text: 'newsletter' },
  ]);
  expect(picture?.note).toContain('One earlier event is not in the picture, but in the list.');
});

test('a customer who stays is told by what is open', () => {
  const stays = { ...FACTS, is_regular: true, is_lost: false };
  const open = { ...stays, opened_on: '2012-11-27', days_waited: 1 };
  expect(lines({ journey_facts: [open] })[0]).toBe(
    'A regular, customer since 1 January 2008, worth €18,400 a year. The oldest open question has waited a day for our answer.',
  );
  expect(lines({ journey_facts: [stays] })[0]).toMatch(/The customer has asked us nothing\.$/);
  const unknown = { ...stays, customer_since_on: null };
  expect(lines({ journey_facts: [unknown] })[0]).toMatch(
    /^No contract or order of this customer is known\./,
  );
});

test('German says the same', () => {
  expect(lines(GONE, 'de')[0]).toMatch(/^Ein Stammkunde.* 335 Tagen .* 49 Tage/);
});
