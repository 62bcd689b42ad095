import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { decisionFilesIn } from '../config/decision-files.ts';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { silent } from '../progress.ts';
import { model } from './model.ts';

const config = configSchema.parse({ own: { domains: ['firm.example'] } });
let fixture: Fixture;

beforeEach(async () => {
  fixture = await openFixture();
  const mail = (number: number, from: string, to: string) =>
    `From ${from} Mon Nov  5 10:00:00 2012\nMessage-ID: <${number}@x.example>\nDate: Mon, ${number} Nov 2012 10:00:00 +0100\nFrom: ${from}\nTo: ${to}\nSubject: Frage ${number}\n\nText\n`;
  const texts: Record<string, string> = {
    'customers.csv':
      'customer_id,name\n007,Hansen & Co\nK2,Ohm\nK3,Ohm Zweitbuch\nK4,Testkunde\nK5,Lenz\n',
    'contacts.csv':
      'contact_id,customer_id,email\nP1,007,jo@hansen.example\nP2,K2,uwe@ohm.example\nP3,K3,ida@ohm2.example\nP4,K4,t@test.example\nP5,K5,a@lenz.example\n',
    'orders.csv':
      'order_id,customer_id,ordered_at,value\n1,007,2012-11-01,5\n2,K2,2012-11-02,5\n3,K3,2012-11-03,5\n4,K4,2012-11-03,5\n',
    'campaigns.csv': 'campaign_id,name,sent_at\nN1,Herbst,2012-11-20T10:00:00Z\n',
    'sends.csv': 'send_id,campaign_id,email\nS1,N1,uwe@ohm.example\nS2,N1,a@lenz.example\n',
    'mail.mbox': [
      mail(5, 'jo@hansen.example', 'anna@firm.example'),
      mail(6, 'uwe@ohm.example', 'anna@firm.example'),
      mail(7, 'ida@ohm2.example', 'anna@firm.example'),
      mail(8, 't@test.example', 'anna@firm.example'),
      mail(9, 'a@lenz.example', 'anna@firm.example'),
    ].join('\n'),
  };
  for (const [name, text] of Object.entries(texts)) fixture.write(name, text);
  await fixture.load(config);
});

afterEach(() => fixture.close());

/** The tables as of a day, with these rows of decisions.csv. */
async function decided(rows: string, asOf = '2012-11-30', people = 'none'): Promise<void> {
  fixture.write('kept/decisions.csv', `customer,message,order,what,detail,who,when,why\n${rows}`);
  await model(fixture.database, {
    config: { ...config, privacy: { ...config.privacy, people: people as 'none' } },
    asOf,
    decisions: decisionFilesIn([join(fixture.folder, 'kept')]),
    progress: silent,
  });
}

const waiting = async () =>
  (await fixture.rows('select customer_id from waiting_customers order by customer_id')).flatMap(
    (row) => Object.values(row),
  );

test('a question answered by phone is answered on that day, in every month from it and in none before', async () => {
  await decided('7,,,answered by phone,2012-11-12,Anna,2012-11-28,rang back\n');
  expect(await waiting()).toEqual(['K2', 'K3', 'K4', 'K5']);
  expect(
    await fixture.rows(
      `select outcome::varchar as outcome, ended_at::date::varchar as day from waits where customer_id = '007'`,
    ),
  ).toEqual([{ outcome: 'answered', day: '2012-11-12' }]);
  await decided('7,,,answered by phone,2012-11-12,Anna,2012-11-28,rang back\n', '2012-11-11');
  expect(await waiting()).toEqual(['007', 'K2', 'K3', 'K4', 'K5']);
});

test('what asks nothing keeps nobody waiting: one message, or all that a customer had written by then', async () => {
  await decided(',<6@x.example>,,asks nothing,,,,\nLenz,,,asks nothing,,Anna,28.11.2012,\n');
  expect(await waiting()).toEqual(['007', 'K3', 'K4']);
  expect(await fixture.rows('select count(*) as n from waits where is_courtesy')).toEqual([
    { n: 2 },
  ]);
});

test('of who is no customer nothing counts, nor is it an unknown sender; who is the same as another is one customer', async () => {
  await decided('K4,,,not a customer,,,,\nK3,,,same as,K2,,,\n');
  expect(await waiting()).toEqual(['007', 'K2', 'K5']);
  expect(await fixture.rows('select customer_id from customers order by 1')).toEqual([
    { customer_id: '007' },
    { customer_id: 'K2' },
    { customer_id: 'K5' },
  ]);
  expect(
    await fixture.rows('select customer_id, count(*) as n from orders group by all order by 1'),
  ).toEqual([
    { customer_id: '007', n: 1 },
    { customer_id: 'K2', n: 2 },
  ]);
  expect(await fixture.rows('from newest_unknown_senders')).toEqual([]);
  expect(await fixture.rows('select name from checks where problem_count > 0')).toEqual([]);
});

test('a mailing to somebody who objected before it is told, and none that went out before', async () => {
  await decided('K2,,,never write,,Anna,2012-11-19,\nK5,,,never write,,Anna,2012-11-20,\n');
  expect(
    await fixture.rows(
      `select mailing_count, customer_count from suppressions where reason = 'objection'`,
    ),
  ).toEqual([{ mailing_count: 1, customer_count: 1 }]);
});

test('what is done until a day needs no decision from the day on which that was decided to the last one', async () => {
  const names = async () =>
    (await fixture.rows('select customer_id from decisions order by customer_id')).length;
  const row = 'K2,,,done until,2012-11-20,Anna,2012-11-14,\n';
  await decided(row, '2012-11-13');
  expect(await names()).toBe(5);
  await decided(row, '2012-11-20');
  expect(await names()).toBe(4);
  expect(await waiting()).toContain('K2');
  await decided(row, '2012-11-21');
  expect(await names()).toBe(5);
});

test('each decision that took effect is listed, without who decided it unless names are shown', async () => {
  const row = 'K2,,,note,2012-11-14,Anna,2012-11-14,Umzug\n';
  await decided(row);
  const listed = 'select line, what, name, who, why, fault from decisions_read';
  const told = { line: 2, what: 'note', name: 'Ohm', why: 'Umzug', fault: null };
  expect(await fixture.rows(listed)).toEqual([{ ...told, who: null }]);
  await decided(row, '2012-11-30', 'names');
  expect(await fixture.rows(listed)).toEqual([{ ...told, who: 'Anna' }]);
});

test('a row that names nothing or cannot be taken is told with its file and line, and nothing else changes', async () => {
  await decided(
    [
      'K99,,,not a customer,,,,',
      ',<99@x.example>,,asks nothing,,,,',
      ',,99,answered by phone,2012-11-12,,,',
      'K3,,,same as,K99,,,',
      'K2,,,sent flowers,,,,',
      'K2,,,answered by phone,03/04/2012,,,',
      'K2,,,never write,,Anna,,',
      'K2,,,,2012-11-01,,,',
      ',,,asks nothing,2012-11-01,,,',
      'K2,,,same as,,,,',
      'K5,"',
    ].join('\n'),
  );
  expect(await waiting()).toEqual(['007', 'K2', 'K3', 'K4', 'K5']);
  const told = await fixture.rows(
    "select parse_filename(split_part(place, ':', 1)) || ':' || split_part(place, ':', 2) as place, fault, found from checks.decisions_not_taken",
  );
  expect(told.map((row) => Object.values(row).join(' '))).toEqual([
    'decisions.csv:2 names_nothing K99',
    'decisions.csv:3 names_nothing 99@x.example',
    'decisions.csv:4 names_nothing 99',
    'decisions.csv:5 names_nothing K3',
    'decisions.csv:6 what_unknown sent flowers',
    'decisions.csv:7 day_unknown 03/04/2012',
    'decisions.csv:8 day_missing ',
    'decisions.csv:9 what_missing ',
    'decisions.csv:10 whom_missing ',
    'decisions.csv:11 other_missing ',
    'decisions.csv:12 unreadable ',
  ]);
});
