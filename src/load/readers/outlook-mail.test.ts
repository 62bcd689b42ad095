import { expect, test } from 'vitest';
import { mailRecord, readMail } from './mail-record.ts';
import { bestAddress, internetMail, type OutlookMail } from './outlook-mail.ts';

const MAIL: OutlookMail = {
  transportHeaders: null,
  messageClass: 'IPM.Note',
  subject: 'Frage',
  from: { name: 'Jo', address: '/O=FIRMA/CN=RECIPIENTS/CN=JO' },
  to: [{ name: 'Ina', address: 'ina@kunde.example' }],
  cc: [],
  sentAt: new Date('2012-10-10T07:00:05Z'),
  messageId: '1@firma.example',
  inReplyTo: null,
  references: null,
  body: 'Text',
};
const HEADERS = 'From: ina@kunde.example\r\nContent-Type: text/calendar; method=REPLY\r\n';

const read = (mail: Partial<OutlookMail>) =>
  mailRecord(readMail(internetMail({ ...MAIL, ...mail })), { mailbox: 'a.pst', signals: null });

test('an address of the internet goes before a name in the directory of Exchange', () => {
  expect(bestAddress([null, '/O=FIRMA/CN=JO', 'jo@firma.example'])).toBe('jo@firma.example');
  expect(bestAddress([null, '/O=FIRMA/CN=JO'])).toBe('/O=FIRMA/CN=JO');
  expect(bestAddress([null])).toBeNull();
});

test('a sender whom only the directory names is told by that name', () => {
  expect(read({})).toMatchObject({
    from_address: null,
    from_directory_name: '/o=firma/cn=recipients/cn=jo',
    to_addresses: '["ina@kunde.example"]',
  });
});

test('a colleague whom only the directory names is a recipient all the same', () => {
  const colleague = { name: 'Al', address: '/O=FIRMA/CN=RECIPIENTS/CN=AL' };
  expect(read({ to: [colleague] })).toMatchObject({ to_addresses: '[]', names_directory: 'true' });
  expect(read({ cc: [colleague] })).toMatchObject({ names_directory: 'true' });
  expect(read({})).toMatchObject({ names_directory: 'false' });
});

test.each([null, HEADERS])(
  'the class of a message says what it is, with the headers %j',
  (transportHeaders) => {
    const meeting = { transportHeaders, messageClass: 'IPM.Schedule.Meeting.Resp.Pos' };
    expect(read(meeting).content_class).toBe('urn:content-classes:calendarmessage');
    const bounce = { transportHeaders, messageClass: 'REPORT.IPM.Note.NDR' };
    expect(read(bounce).content_type).toBe('multipart/report');
  },
);

test('what was never sent is a draft', () => {
  expect(read({ isUnsent: true }).fault).toBe('draft_by_header X-Unsent: 1');
});
