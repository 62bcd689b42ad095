import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipBytes } from '../../development/archive-bytes.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { msgBytes } from '../../development/outlook-bytes.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const MESSAGE = {
  subject: 'Wartung: größere Maschine',
  body: 'Gern, sofern der Preis bleibt.',
  from: 'Jo@Werft.example',
  to: ['office@firm.example', 'chef@firm.example'],
  sentAt: new Date('2012-10-10T07:00:05Z'),
  messageId: '1@werft.example',
};
const EXPECTED = {
  message_id: '1@werft.example',
  sent_at: '2012-10-10T07:00:05Z',
  subject: 'Wartung: größere Maschine',
  from_address: 'jo@werft.example',
  to_addresses: ['office@firm.example', 'chef@firm.example'],
  kind: 'human',
};

const loaded = () =>
  fixture.rows(
    'select message_id, sent_at, subject, from_address, to_addresses, kind from imports.messages order by 1',
  );

test('a message of Outlook is a mail, on the disk and within an archive', async () => {
  fixture.write('one.msg', msgBytes(MESSAGE));
  const two = msgBytes({ ...MESSAGE, messageId: '2@werft.example' });
  fixture.write('two.zip', await zipBytes({ 'two.msg': two }));
  await fixture.load({ privacy: { bodies: 'signals' } });
  expect(await loaded()).toEqual([EXPECTED, { ...EXPECTED, message_id: '2@werft.example' }]);
  expect(await fixture.rows('select distinct reply_kind from imports.messages')).toEqual([
    { reply_kind: 'conditional' },
  ]);
});

/** An example of the library that reads them: 71 mails of a public mailbox, in five folders. */
const PST = fileURLToPath(
  new URL('../../../node_modules/pst-extractor/example/testdata/enron.pst', import.meta.url),
);

test.skipIf(!existsSync(PST))('a data file of Outlook is a mailbox, folder by folder', async () => {
  const { files } = await fixture.load({}, [PST]);
  expect(files).toMatchObject([{ source: 'mail__messages', read: 71, accepted: 71 }]);
  const [row] = await fixture.rows(
    `select count(distinct mailbox) as folders, count(distinct message_id) as messages, count(*) filter (where mailbox like '%/Sent Items') as sent,
      min(sent_at)::date::varchar as first_on, max(sent_at)::date::varchar as last_on from imports.messages`,
  );
  expect(row).toEqual({
    folders: 5,
    messages: 71,
    sent: 2,
    first_on: '2000-10-06',
    last_on: '2001-10-30',
  });
});
