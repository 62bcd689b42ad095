import { expect, test } from 'vitest';
import { emlxMail } from './emlx.ts';

const MAIL = 'From: ina@kunde.example\nSubject: Frage\n\nWann kommen Sie, Jörg?\n';
const file = (flags: number) =>
  Buffer.from(
    `${Buffer.byteLength(MAIL)}      \n${MAIL}<?xml version="1.0"?><plist><dict><key>flags</key>\n<integer>${flags}</integer></dict></plist>`,
  );

test.each([
  [1, null],
  [1 + 64, 'draft_by_header flags of Apple Mail'],
  [1 + 2, 'trash_by_header flags of Apple Mail'],
])('a mail of Apple Mail with the flags %d: %j', (flags, fault) => {
  const { content, fault: found } = emlxMail(file(flags)) ?? {};
  expect(content?.toString()).toBe(MAIL);
  expect(found).toBe(fault);
});

test('other files have no such frame', () => {
  expect(emlxMail(Buffer.from(MAIL))).toBeNull();
});
