import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { regulars } from '../../development/command-line.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const ENVELOPE = 'From ina@kunde.example Wed Oct 10 09:12:00 2012';
const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const HOSTILE = ['a\x1fb', 'a\x1eb', '"', '\x1e', "'; drop table staged; --", 'a\0b', '\\', '#'];

function mail(number: number, subject: string, text = 'Text.'): string {
  return `${ENVELOPE}
Date: Wed, 10 Oct 2012 09:12:00 +0200
From: "${subject === '' ? '' : 'Ina'}" <ina@kunde.example>
Subject: ${subject}
Message-ID: <${number}@kunde.example>

${text}

`;
}

test('whatever characters a header holds come through', async () => {
  const mails = HOSTILE.map((text, number) => mail(number, encoded(text)));
  fixture.write('inbox.mbox', mails.join('') + mail(8, '').replace(/\n\nText/, '\nX: y$&'));
  await fixture.load();
  const rows = await fixture.rows('select subject, line from imports.messages order by line');
  const subjects = rows.map((row) => Object.values(row)[0]);
  expect(subjects).toEqual([...HOSTILE, null]);
  expect(rows.at(-1)).toEqual({ subject: null, line: 8 * HOSTILE.length + 1 });
});

/** More than is read in place: the rest is left to workers, which only the compiled program has. */
test('a large mailbox read by several threads brings what it brings read by one', async () => {
  const line = `${'x'.repeat(99)}\n`;
  const body = line.repeat(500);
  const mails = Array.from({ length: 450 }, (_, number) => {
    const header = number % 90 === 7 ? `${ENVELOPE}\nSubject: no date\n\n${body}\n` : null;
    return header ?? mail(number, `Number ${number}`, body);
  });
  const path = fixture.write('inbox.mbox', mails.join(''));
  await fixture.load();
  expect(regulars(fixture.folder, 'load', path)).toMatchObject({ exitCode: 0 });
  const database = await openDatabase(join(fixture.folder, 'regulars.duckdb'), { readOnly: true });
  const found = async (sql: string) => (await database.read(sql)).objects();
  for (const table of ['messages', 'quarantine']) {
    const sql = `select * exclude (file_id) from imports.${table} order by line`;
    expect(await found(sql)).toEqual(await fixture.rows(sql));
  }
  expect(await found('select read_count, accepted_count from imports.files')).toEqual([
    { read_count: 450, accepted_count: 445 },
  ]);
  database.close();
});

const FIELDS =
  'From: ina@kunde.example\nTo: service@firma.example\nSubject: Frage\nDate: Wed, 10 Oct 2012 09:12:00 +0200\n';
const found = () =>
  fixture.rows(
    'select subject, from_address, to_addresses, cc_addresses, mailbox, folder_role from imports.messages',
  );

test('zero bytes and control characters at its beginning refuse no mailbox', async () => {
  const text = `${ENVELOPE}\n${FIELDS}X-Note: \x01\x02\0\n\n\x7f\x1b[0m\0\0text\n\n`;
  fixture.write('inbox', text);
  await fixture.load();
  expect(await found()).toMatchObject([{ subject: 'Frage', from_address: 'ina@kunde.example' }]);
});

test('a mail of Apple Mail is read out of its frame, and one in the trash is set aside', async () => {
  const mail = `${FIELDS}\ntext\n`;
  const emlx = (flags: number) =>
    `${mail.length}\n${mail}<?xml version="1.0"?><plist><dict><key>flags</key><integer>${flags}</integer></dict></plist>`;
  fixture.write('Inbox.mbox/Messages/1.emlx', emlx(1));
  fixture.write('Inbox.mbox/Messages/2.partial.emlx', emlx(3));
  await fixture.load();
  expect(await found()).toMatchObject([{ subject: 'Frage' }]);
  expect(await fixture.rows('select reason from imports.quarantine')).toEqual([
    { reason: 'it is in the trash (flags of Apple Mail)' },
  ]);
});

test('of a journal report the enclosed mail is the mail, and whom the envelope names are its recipients', async () => {
  const report = `From: exchange@firma.example\nX-MS-Journal-Report:\nContent-Type: multipart/mixed; boundary=b\n
--b\nContent-Type: text/plain\n\nSender: ina@kunde.example\nTo: service@firma.example\nBcc: chef@firma.example\n
--b\nContent-Type: message/rfc822\n\n${FIELDS}\ntext\n--b--\n`;
  fixture.write('journal.eml', report);
  await fixture.load();
  expect(await found()).toMatchObject([
    {
      subject: 'Frage',
      to_addresses: ['service@firma.example'],
      cc_addresses: ['chef@firma.example'],
    },
  ]);
});

test('folders of mails that were sent are known, those of others are set aside with the folder', async () => {
  fixture.write('Mail/Gesendet', `${ENVELOPE}\n${FIELDS}\ntext\n`);
  fixture.write('Mail/Papierkorb', `${ENVELOPE}\n${FIELDS}Message-ID: <2@x>\n\ntext\n`);
  await fixture.load();
  expect(await found()).toMatchObject([{ folder_role: 'sent' }]);
  expect(await fixture.rows('select reason from imports.quarantine')).toEqual([
    { reason: 'it is in the trash (folder Papierkorb)' },
  ]);
});
