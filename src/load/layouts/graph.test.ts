import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';

const page = readFileSync(new URL('graph/messages.json', import.meta.url), 'utf8');
const messages = (JSON.parse(page) as { value: object[] }).value;

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const loaded = () =>
  fixture.rows(`select message_id, sent_at, from_address, to_addresses, cc_addresses, in_reply_to,
    reference_ids, thread_id, kind, kind_rule from imports.messages order by message_id`);

const EXPECTED = [
  {
    message_id: '1@werft.example',
    sent_at: '2012-10-10T07:00:05Z',
    from_address: 'jo@werft.example',
    to_addresses: ['office@firm.example'],
    cc_addresses: ['b@firm.example'],
    in_reply_to: null,
    reference_ids: [],
    thread_id: 'AAQkAD-1',
    kind: 'human',
    kind_rule: 'no sign of an automatic mail',
  },
  {
    message_id: '2@werft.example',
    sent_at: '2012-10-11T07:00:05Z',
    from_address: 'jo@werft.example',
    to_addresses: ['office@firm.example'],
    cc_addresses: [],
    in_reply_to: null,
    reference_ids: [],
    thread_id: 'AAQkAD-2',
    kind: 'calendar',
    kind_rule: 'Content-Class: calendarmessage',
  },
  {
    message_id: '3@werft.example',
    sent_at: '2012-10-12T07:00:05Z',
    from_address: 'jo@werft.example',
    to_addresses: ['office@firm.example'],
    cc_addresses: [],
    in_reply_to: '9@firm.example',
    reference_ids: ['8@firm.example', '9@firm.example'],
    thread_id: 'AAQkAD-1',
    kind: 'auto_reply',
    kind_rule: 'Auto-Submitted: auto-replied',
  },
];

test('a page of messages from Microsoft Graph is loaded, without drafts and without texts', async () => {
  fixture.write('messages.json', page);
  const { files } = await fixture.load();
  expect(files[0]).toMatchObject({ source: 'mail__messages', read: 4, accepted: 3 });
  expect(await loaded()).toEqual(EXPECTED);
  const [aside] = (await fixture.rows('select reason, content from imports.quarantine')) as {
    reason: string;
    content: string;
  }[];
  expect(aside?.reason).toMatch(/draft/);
  expect(aside?.content).not.toMatch(/sofern/);
});

test.each([
  ['an array', JSON.stringify(messages)],
  ['one object a line', messages.map((message) => JSON.stringify(message)).join('\n')],
  [
    'a page a line',
    [messages.slice(0, 2), messages.slice(2)]
      .map((value) => JSON.stringify({ '@odata.context': 'x', value }))
      .join('\n'),
  ],
])('%s gives the same', async (_, text) => {
  fixture.write('messages.json', text);
  await fixture.load();
  expect(await loaded()).toEqual(EXPECTED);
});

const signals = { privacy: { bodies: 'signals' } };
const YES = 'Gern, wir unterschreiben.';
const QUOTED = `${YES}<blockquote>Nein, kein Interesse.</blockquote>`;
const DEEP = `${'<div>'.repeat(20_000)}Vielen Dank!`;
const OF_TEXTS: [string, object, { reply_kind: string | null; asks_nothing: boolean | null }][] = [
  ['a text', { body: { contentType: 'text', content: YES } }, says('yes')],
  ['HTML without its quotes', { body: { contentType: 'html', content: QUOTED } }, says('yes')],
  [
    'the part that is new',
    { body: { contentType: 'text', content: 'Nein' }, uniqueBody: { content: YES } },
    says('yes'),
  ],
  ['a preview', { bodyPreview: 'Vielen Dank!' }, says('unclear', true)],
  ['a preview that is cut', { bodyPreview: YES.padEnd(255, ' und') }, says(null, null)],
  ['no text at all', { body: { contentType: 'html', content: '' } }, says(null, null)],
  ['a hostile text', { body: { contentType: 'html', content: DEEP } }, says('unclear')],
];

function says(reply_kind: string | null, asks_nothing: boolean | null = false) {
  return { reply_kind, asks_nothing };
}

test('where bodies are read for signals, those of Graph are, and none of them is kept', async () => {
  const bare = { ...messages[0], body: undefined, bodyPreview: undefined };
  const mails = OF_TEXTS.map(([, texts], index) => ({
    ...bare,
    internetMessageId: `<${index}@werft.example>`,
    ...texts,
  }));
  fixture.write('messages.json', JSON.stringify(mails));
  const read = () =>
    fixture.rows('select reply_kind, asks_nothing from imports.messages order by message_id');
  await fixture.load(signals);
  expect(await read()).toEqual(OF_TEXTS.map(([, , said]) => said));
  await fixture.load();
  expect(await read()).toEqual(OF_TEXTS.map(() => says(null, null)));
});
