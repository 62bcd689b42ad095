import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { model } from '../../model/model.ts';
import { silent } from '../../progress.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const sourceOf = async (name: string) =>
  (await fixture.load({}, [`${import.meta.dirname}/exchange/${name}`])).files[0]?.source;
const messages = () =>
  fixture.rows(`
    select message_id, min(sent_at) as sent_at, any_value(from_address) as from_address,
      list_sort(list_distinct(flatten(list(to_addresses)))) as to_addresses, kind, kind_rule
    from imports.messages group by message_id, kind, kind_rule order by message_id`);
const reasons = async () =>
  (
    await fixture.rows('select distinct reason, line from imports.quarantine order by line, reason')
  ).map((row) => Object.values(row)[0]);

const HUMAN = { kind: 'human', kind_rule: 'message trace: headers unknown' };

test('Get-MessageTrace has a row per recipient in UTC, and tells bounces by their null sender', async () => {
  expect(await sourceOf('messagetrace.csv')).toBe('exchange_trace__messages');
  expect(await messages()).toEqual([
    {
      message_id: 'm1@kunde.example',
      sent_at: '2012-10-28T13:05:00Z',
      from_address: 'jo@kunde.example',
      to_addresses: ['anna@firma.example', 'service@firma.example'],
      ...HUMAN,
    },
    {
      message_id: 'm2@firma.example',
      sent_at: '2012-10-29T08:00:00Z',
      from_address: 'anna@firma.example',
      to_addresses: ['kim@kunde.example'],
      ...HUMAN,
    },
    {
      message_id: 'm3@firma.example',
      sent_at: '2012-10-29T08:00:05Z',
      from_address: null,
      to_addresses: ['anna@firma.example'],
      kind: 'bounce',
      kind_rule: 'message trace: null sender',
    },
    {
      message_id: 'm4@kunde.example',
      sent_at: '2012-10-30T08:00:05Z',
      from_address: 'kim@kunde.example',
      to_addresses: ['anna@firma.example'],
      kind: 'auto_reply',
      kind_rule: 'message trace: subject (weak)',
    },
  ]);
  expect(await reasons()).toEqual([
    'not delivered: Failed',
    'a directory name of Exchange (/O=...) in place of an address',
    'not delivered: FilteredAsSpam',
  ]);
});

test('the enhanced summary, in UTF-16 without a byte order mark, names who got a mail', async () => {
  expect(await sourceOf('enhanced-summary.csv')).toBe('exchange_summary__messages');
  expect(await messages()).toEqual([
    {
      message_id: 'm1@kunde.example',
      sent_at: '2012-10-28T13:05:00.123Z',
      from_address: 'jo@kunde.example',
      to_addresses: ['anna@firma.example', 'service@firma.example'],
      ...HUMAN,
    },
    {
      message_id: 'm2@firma.example',
      sent_at: '2012-10-29T08:00:00Z',
      from_address: 'anna@firma.example',
      to_addresses: ['kim@kunde.example'],
      ...HUMAN,
    },
  ]);
  expect(await reasons()).toEqual(['delivered to nobody: weg@kunde.example##Receive, Fail']);
});

test('the extended report has many steps a mail, and for whom it failed did not get it', async () => {
  expect(await sourceOf('extended.csv')).toBe('exchange_extended__messages');
  expect(await messages()).toEqual([
    {
      message_id: 'm1@kunde.example',
      sent_at: '2012-10-28T13:05:00.123Z',
      from_address: 'jo@kunde.example',
      to_addresses: ['anna@firma.example', 'service@firma.example', 'versteckt@firma.example'],
      ...HUMAN,
    },
    {
      message_id: 'm2@firma.example',
      sent_at: '2012-10-29T08:00:00Z',
      from_address: 'anna@firma.example',
      to_addresses: ['kim@kunde.example'],
      ...HUMAN,
    },
    {
      message_id: 'm8@firma.example',
      sent_at: '2012-10-30T08:00:04Z',
      from_address: null,
      to_addresses: ['anna@firma.example'],
      kind: 'bounce',
      kind_rule: 'message trace: null sender',
    },
  ]);
  expect(await reasons()).toEqual([
    'delivered to nobody: event FAIL',
    'delivered to nobody: event FAIL',
  ]);
});

test('all three reports of the same days tell of the same mails, once each', async () => {
  await fixture.load({}, [`${import.meta.dirname}/exchange`]);
  const config = configSchema.parse({ own: { domains: ['firma.example'] } });
  const tables = ['messages', 'message_names', 'waits', 'mails'];
  await model(fixture.database, { config, asOf: '2012-10-30', tables, progress: silent });
  expect(
    await fixture.rows(
      'select name, direction, kind from messages inner join message_names using (message_id) order by name',
    ),
  ).toEqual([
    { name: 'm1@kunde.example', direction: 'inbound', kind: 'human' },
    { name: 'm2@firma.example', direction: 'outbound', kind: 'human' },
    { name: 'm3@firma.example', direction: 'inbound', kind: 'bounce' },
    { name: 'm4@kunde.example', direction: 'inbound', kind: 'auto_reply' },
    { name: 'm8@firma.example', direction: 'inbound', kind: 'bounce' },
  ]);
  // From 13:05 to 8:00 of the next day.
  expect(
    await fixture.rows(
      'select name, wait_seconds from waits inner join message_names on message_id = answer_message_id',
    ),
  ).toEqual([{ name: 'm2@firma.example', wait_seconds: 68100 }]);
  const recipients = await fixture.rows(
    `select unnest(to_addresses) as address from mails where name = 'm1@kunde.example' order by address`,
  );
  expect(recipients.map((row) => Object.values(row)[0])).toEqual([
    'anna@firma.example',
    'service@firma.example',
    'versteckt@firma.example',
  ]);
});
