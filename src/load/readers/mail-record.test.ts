import { expect, test } from 'vitest';
import { mailRecord, readMail } from './mail-record.ts';
import { mailSignals } from './mail-text.ts';
import type { ReplySignals } from './reply-signals.ts';

const MAIL = `Return-Path: <ina@kunde.example>
Received: from mx.firma.example by imap.firma.example; Wed, 10 Oct 2012 16:05:10 +0200
Received: from kunde.example by mx.firma.example; Thu, 1 Jan 1970 00:00:00 +0000
Date: Wed, 10 Oct 2012 16:05:00 +0200
From: =?utf-8?Q?Ina_M=C3=BCller?= <Ina@Kunde.Example>
To: service@firma.example, Holger <holger@firma.example>
Bcc: chef@firma.example
Subject: =?utf-8?Q?Re:_Vertrag?=
  2012
Message-ID: <two@kunde.example>
In-Reply-To: <one@firma.example>
References: <zero@firma.example>
 <one@firma.example>

Gern, sofern sich etwas ge=C3=A4ndert hat.

Am 10.10.2012 schrieb Holger:
> Nein, das geht leider nicht.
`;

const read = (text: string, signals: ReplySignals | null = null) =>
  mailRecord(readMail(Buffer.from(text)), { mailbox: 'inbox', signals });

test('a mail becomes a row of what its headers say', async () => {
  expect(read(MAIL)).toMatchObject({
    message_id: 'two@kunde.example',
    received_times: '["2012-10-10T16:05:10+02:00","1970-01-01T00:00:00+00:00"]',
    date_at: '2012-10-10T16:05:00+02:00',
    from_address: 'ina@kunde.example',
    from_name: 'Ina Müller',
    to_addresses: '["service@firma.example","holger@firma.example"]',
    cc_addresses: '["chef@firma.example"]',
    subject: 'Re: Vertrag 2012',
    in_reply_to: 'one@firma.example',
    reference_ids: '["zero@firma.example","one@firma.example"]',
    return_path: '<ina@kunde.example>',
    reply_kind: null,
    asks_nothing: null,
    fault: null,
  });
});

test('the text is read for signals without what it quotes, and nowhere kept', async () => {
  const record = read(MAIL, await mailSignals(Buffer.from(MAIL)));
  expect(record.reply_kind).toBe('conditional');
  expect(record.asks_nothing).toBe('false');
  expect(JSON.stringify(record)).not.toContain('sofern');
});

test('a mail in HTML alone is read too, without its quotes', async () => {
  const head = 'From: ina@kunde.example\nContent-Type: text/html; charset=utf-8\n\n';
  const mail = `${head}<p>Ja, gern.</p><blockquote>leider nicht</blockquote>`;
  expect(await mailSignals(Buffer.from(mail))).toEqual({ replyKind: 'yes', asksNothing: false });
});

test('without a Message-ID, copies of a mail have one id, however they came', async () => {
  const plain = MAIL.replace(/^Message-ID:.*\n/m, '');
  const copy = plain
    .replace(/^Received:.*\n/gm, '')
    .replace('=?utf-8?Q?Ina_M=C3=BCller?= <Ina@Kunde.Example>', 'ina@kunde.example')
    .replace('16:05:00 +0200', '14:05:00 GMT')
    .replace('=?utf-8?Q?Re:_Vertrag?=', 'Re: Vertrag');
  const id = read(plain).message_id;
  expect(id).toMatch(/^made-[0-9a-f]{64}$/);
  expect(read(copy.replace('GMT', '+0000')).message_id).toBe(id);
  expect(read(`${copy.replaceAll('\n', '\r\n')}\r\nA list's footer`).message_id).toBe(id);
  expect(read(plain.replace('Vertrag', 'Rechnung')).message_id).not.toBe(id);
  expect(read(plain.replace('16:05:00', '16:06:00')).message_id).not.toBe(id);
});

test('without a date either, the text tells two mails apart', async () => {
  const undated = MAIL.replace(/^(Message-ID|Date):.*\n/gm, '');
  const id = read(undated).message_id;
  expect(read(undated.replaceAll('\n', '\r\n')).message_id).toBe(id);
  expect(read(undated.replace('sofern', 'wenn')).message_id).not.toBe(id);
});

test('eight-bit headers are UTF-8 or else Windows-1252', async () => {
  expect(read('Subject: Grüße\n\n').subject).toBe('Grüße');
  const latin = Buffer.from('Subject: Gr\xfc\xdfe \x80\n\n', 'latin1');
  expect(mailRecord(readMail(latin), { mailbox: '', signals: null }).subject).toBe('Grüße €');
});

test('what has no mail header is said to be none', async () => {
  expect(read('just a text\nof two lines').fault).toBe('no_mail_header');
  expect(read('').fault).toBe('no_mail_header');
});

test.each([
  ['nested', `<html>${'<div>'.repeat(20_000)}`],
  ['of empty lines', '\n'.repeat(20_000)],
  ['of one endless sentence', 'wenn sie '.repeat(2200)],
])('a hostile text %s comes to an end', async (_, text) => {
  const html = text.startsWith('<') ? 'Content-Type: text/html\n' : '';
  const mail = `From: ina@kunde.example\n${html}\nVielen Dank\n${text}`;
  expect(await mailSignals(Buffer.from(mail))).toMatchObject({ replyKind: 'unclear' });
});

test('whom a reply would go to, and who wrote what a group passed on, are kept', () => {
  const form = `From: service@firma.example
Sender: www@firma.example
Reply-To: Ina <Ina@Kunde.example>
`;
  expect(read(form)).toMatchObject({
    from_address: 'service@firma.example',
    sender_address: 'www@firma.example',
    reply_to_addresses: '["ina@kunde.example"]',
  });
  const group = `From: 'Ina Meier' via Service <service@firma.example>
X-Original-Sender: ina@kunde.example
Mailing-List: list service@firma.example; contact service+owners@firma.example
`;
  expect(read(group)).toMatchObject({
    original_from_address: 'ina@kunde.example',
    list_address: 'service@firma.example',
  });
  const exchange = 'From: "Jo" </O=FIRMA/OU=NA (X1)/CN=RECIPIENTS/CN=JO>\nSubject: x\n';
  expect(read(exchange)).toMatchObject({
    from_address: null,
    from_directory_name: '/o=firma/ou=na (x1)/cn=recipients/cn=jo',
  });
});

test.each([
  ['X-Mozilla-Draft-Info: internal/draft; vcard=0', 'draft_by_header X-Mozilla-Draft-Info'],
  ['X-Mozilla-Draft-Info: x\nReceived: by mx.firma.example; Wed, 10 Oct 2012 16:05:10 +0200', null],
  ['X-Unsent: 1', 'draft_by_header X-Unsent: 1'],
  ['X-Spam-Flag: YES', 'spam_by_header X-Spam-Flag: YES'],
  ['X-Spam-Flag: NO', null],
])('a mail with %j is set aside: %j', (header, fault) => {
  expect(read(`From: ina@kunde.example\n${header}\n`).fault).toBe(fault);
});
