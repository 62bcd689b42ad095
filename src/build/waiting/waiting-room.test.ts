import { expect, test } from 'vitest';
import { given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import type { Rows } from '../../read/rows.ts';
import { waitingRoom } from './waiting-room.ts';

const LOST: Partial<Rows['waiting_room']> = {
  customer_id: 'K1',
  name: 'Ahab & Söhne',
  annual_value: 18_400,
  is_regular: true,
  is_lost: true,
  is_sure: true,
  opened_on: '2012-10-10',
  days_waited: 51,
  message_count: 2,
  reply_kind: 'conditional',
  mass_count: 3,
  win_back_count: 1,
  subject: 'Vertrag',
};

const ROOM = {
  waiting_room: [LOST],
  waiting_by_age: [
    { age: 'week', wait_count: 2, customer_count: 2, annual_value: 0 },
    { age: 'quarter', wait_count: 1, customer_count: 1, annual_value: 18_400 },
  ],
};

test('a customer who has left and waits stands there with question, days, what we sent meanwhile and value', () => {
  const { tables, context } = given(ROOM);
  const lines = told(waitingRoom(tables, context));
  expect(lines).toContain(
    'Ahab & Söhne | has left | Vertrag · replied “yes, on a condition” · wrote 2 times | 10 Oct 2012 | 51 | 3 mass mailings, 1 to win back | €18,400',
  );
  expect(lines[0]).toBe('1 of 3 customers who wait has waited for more than a week.');
});

test('what was not loaded has no column, and a subject that is not shown is no empty cell', () => {
  const { tables, context } = given({
    ...ROOM,
    waiting_room: [{ ...LOST, is_lost: false, subject: null, message_count: 1 }],
    coverage_by_table: loaded('messages'),
  });
  const lines = told(waitingRoom(tables, context));
  expect(lines).toContain('Customer | Subject | Since | Days');
  expect(lines).toContain('Ahab & Söhne | subject not shown | 10 Oct 2012 | 51');
});

test('of more customers than are listed it says how many wait', () => {
  const { tables, context } = given({ ...ROOM, waiting_by_month: [{ customer_count: 2400 }] });
  expect(told(waitingRoom(tables, context))).toContain(
    'The 1 worth most of 2,400 customers who wait.',
  );
});

test('that nobody waits is praised only where messages are known', () => {
  const nobody = given({});
  expect(waitingRoom(nobody.tables, nobody.context).blocks).toEqual([
    { type: 'text', text: 'Nobody waits for our answer.', tone: 'good' },
  ]);
  const unknown = given({ coverage_by_table: loaded('orders') });
  expect(waitingRoom(unknown.tables, unknown.context).blocks).toEqual([
    { type: 'text', text: 'No messages were loaded: who waits is not known.' },
  ]);
});

test('a ticket that was closed without an answer is still a wait, and it is said', () => {
  const closed = {
    wait_count: 1,
    customer_count: 1,
    only_customer_count: 1,
    first_closed_on: '2012-10-30',
  };
  const { tables, context } = given({ ...ROOM, closed_unanswered: [closed] });
  expect(told(waitingRoom(tables, context))).toContain(
    'One of these questions is a ticket of one customer that the help desk closed without an answer, the first on 30 October 2012. Closing is no answer, and no export says whether the customer still waits: so they stand here. One of these customers waits for nothing else.',
  );
});

test('the months say how many waited at the end of each, and before', () => {
  const { tables, context } = given({
    ...ROOM,
    waiting_by_month: [
      { month: '2012-10-01', role: 'before', customer_count: 5, sure_customer_count: 5 },
      { month: '2012-11-01', role: 'this', customer_count: 3, sure_customer_count: 3 },
    ],
  });
  expect(told(waitingRoom(tables, context))).toContain(
    '3 customers are waiting on 30 November 2012; 5 at the end of the month before',
  );
});

test('German says the same', () => {
  const { tables, context } = given(ROOM, { config: { language: 'de' } });
  expect(told(waitingRoom(tables, context))[0]).toMatch(/^Einer von 3 .*Kunden .*eine.? Woche\.$/);
});

test('where texts are not read, it is said of each customer whether it surely waits, and of all how many do', () => {
  const { tables, context } = given({
    settings: [{ reads_bodies: false }],
    waiting_room: [LOST, { ...LOST, customer_id: 'K2', name: 'Starbuck', is_sure: false }],
    waiting_by_age: [{ age: 'quarter', wait_count: 2, customer_count: 2 }],
    waiting_by_month: [
      { month: '2012-11-01', role: 'this', customer_count: 2, sure_customer_count: 1 },
    ],
  });
  const lines = told(waitingRoom(tables, context)).join('\n');
  expect(lines).toContain('1 to 2 customers are waiting on 30 November 2012');
  expect(lines).toContain('Up to 2 customers are waiting, up to 2 of them for more than a week');
  expect(lines).toMatch(/Ahab & Söhne \| .* \| surely \|/);
  expect(lines).toMatch(/Starbuck \| .* \| perhaps \|/);
});

const CALLS: Partial<Rows['call_order']>[] = [
  { place: 1, customer_id: 'K2', purpose: 'answer', basis: 'value', gain: null },
  {
    place: 2,
    customer_id: 'K1',
    purpose: 'answer',
    basis: 'delay',
    gain: 12,
    gain_low: 5,
    gain_high: 30,
  },
  { place: 3, customer_id: 'K3', purpose: 'win_back', basis: 'value', gain: null },
];

const TWO = [LOST, { ...LOST, customer_id: 'K2', name: 'Starbuck' }];

test('where a week clearly costs returns, who waits stands in the order of what it costs, which is said of each as far as it is known', () => {
  const { tables, context } = given({
    ...ROOM,
    waiting_room: TWO,
    call_order: CALLS,
    fitted_models: [{ model: 'return', reason: null }],
    fitted_estimates: [
      { model: 'return', name: 'ratio', estimate: 0.5, estimate_low: 0.4, estimate_high: 0.6 },
    ],
  });
  const lines = told(waitingRoom(tables, context));
  const names = lines.filter((line) => /^(Starbuck|Ahab)/.test(line));
  expect(names.map((line) => line.split(' | ').at(-1))).toEqual(['not known', '€12 (€5 to €30)']);
  expect(names[0]).toMatch(/^Starbuck/);
  expect(lines.join(' ')).toContain('In the order of what another week’s wait costs');
});

test('where it cannot be told what a week costs, they stand by value, and it is said', () => {
  const { tables, context } = given({ ...ROOM, waiting_room: TWO, call_order: CALLS });
  const lines = told(waitingRoom(tables, context));
  expect(lines.find((line) => /^(Starbuck|Ahab)/.test(line))).toMatch(/^Ahab/);
  expect(lines).toContain(
    'By value: what another week’s wait costs can be told of nobody. One customer lost in 24 months, who waits for nothing, stands with them in the query “calls”.',
  );
});
