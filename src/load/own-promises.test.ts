import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../development/load-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const PROMISE = 'ich melde mich bis Freitag bei Ihnen.';
/** A Wednesday, late in the evening of the sender. */
const WEDNESDAY = 'Wed, 14 Nov 2012 23:30:00 -0500';

function mail(id: string, from: string, text: string, more: Record<string, string> = {}): string {
  const to = from.includes('firm') ? 'ina@kunde.example' : 'eva@firm.example';
  const headers = { From: from, To: to, Date: WEDNESDAY, 'Message-ID': `<${id}>`, ...more };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`From ${from} Wed Nov 14 23:30:00 2012`, ...lines, '', text, '', ''].join('\n');
}

const CONFIG = { own: { domains: ['firm.example'] }, privacy: { own_promises: true } };
const TOLD =
  'select message_id, promised_on::varchar as day, promise_kind as kind from imports.messages';

async function promised(config: object) {
  await fixture.load(config);
  return fixture.rows(`${TOLD} where promised_on is not null order by message_id`);
}

test('only what we wrote ourselves is read, and of it the day is kept that the sender had', async () => {
  const quoted = `Danke!\n\nAm 14.11.2012 schrieb Ina:\n> ${PROMISE}\n`;
  fixture.write(
    'all.mbox',
    [
      mail('ours', 'eva@firm.example', PROMISE),
      mail('branch', 'eva@nord.firm.example', 'I will call you tomorrow.'),
      mail('theirs', 'ina@kunde.example', PROMISE),
      mail('like ours', 'ina@otherfirm.example', PROMISE),
      mail('quoted', 'eva@firm.example', quoted),
      mail('signature', 'eva@firm.example', `Danke!\n-- \n${PROMISE}`),
      mail('away', 'eva@firm.example', PROMISE, { 'Auto-Submitted': 'auto-replied' }),
    ].join(''),
  );
  expect(await promised(CONFIG)).toEqual([
    { message_id: 'branch', day: '2012-11-15', kind: 'tomorrow' },
    { message_id: 'ours', day: '2012-11-16', kind: 'weekday' },
  ]);
});

test('without an own domain a folder of sent mails is ours, and nothing else', async () => {
  fixture.write('mailbox/Sent.mbox', mail('sent', 'eva@firm.example', PROMISE));
  fixture.write('mailbox/Inbox.mbox', mail('inbox', 'eva@firm.example', PROMISE));
  expect(await promised({ privacy: { own_promises: true } })).toEqual([
    { message_id: 'sent', day: '2012-11-16', kind: 'weekday' },
  ]);
});

test('off by default; switched on the mails are loaded anew, switched off nothing is left', async () => {
  fixture.write('all.mbox', mail('ours', 'eva@firm.example', PROMISE));
  const off = { ...CONFIG, privacy: {} };
  expect(await promised(off)).toEqual([]);
  expect(await promised(CONFIG)).toHaveLength(1);
  expect(await promised(off)).toEqual([]);
});

test('a promise is kept by our next word to the customer', async () => {
  const later = { Date: 'Fri, 16 Nov 2012 09:00:00 +0100' };
  fixture.write(
    'all.mbox',
    [
      mail('question', 'ina@kunde.example', 'Wann?', { Date: 'Tue, 13 Nov 2012 09:00:00 +0100' }),
      mail('ours', 'eva@firm.example', PROMISE),
      mail('kept', 'eva@firm.example', 'Hier ist sie.', later),
    ].join(''),
  );
  await fixture.model(['own_promises_by_kind'], CONFIG);
  expect(
    await fixture.rows(
      "select due_count, kept_count from own_promises_by_kind where promise_kind = 'all'",
    ),
  ).toEqual([{ due_count: 1, kept_count: 1 }]);
});
