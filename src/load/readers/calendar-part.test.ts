import { expect, test } from 'vitest';
import { calendarMethod } from './calendar-part.ts';

const MIXED = 'multipart/mixed; boundary=b';
const part = (head: string, text = '') =>
  `--b\nContent-Type: text/plain\n\nx\n--b\n${head}\n\n${text}\n--b--\n`;
const method = (type: string | null, body: string) => calendarMethod(type, Buffer.from(body));

test.each([
  ['Content-Type: text/calendar; charset=UTF-8; method=REPLY', '', 'REPLY'],
  ['content-type: TEXT/CALENDAR;\n\tcharset="x";\n\tMETHOD="request"', '', 'REQUEST'],
  ['Content-Type: text/calendar', 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n', 'CANCEL'],
  ['Content-Type: text/calendar; method=PUBLISH', '', null],
  ['Content-Type: text/calendar; name=fair.ics', 'BEGIN:VCALENDAR\n', null],
  ['Content-Type: message/rfc822', 'Content-Type: text/calendar; method=REPLY\n', null],
  ['Content-Type: text/plain', 'the calendar', null],
])('a part %j with the text %j answers or asks by %j', (head, text, expected) => {
  expect(method(MIXED, part(head, text))).toBe(expected);
});

test('only of a mail of several parts, as of others the header says it', () => {
  const body = part('Content-Type: text/calendar; method=REPLY');
  expect(method('text/plain', body)).toBe(null);
  expect(method(null, body)).toBe(null);
});
