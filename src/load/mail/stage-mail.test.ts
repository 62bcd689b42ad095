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
