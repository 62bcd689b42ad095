import { expect, test } from 'vitest';
import { hidingInPaths } from './hidden-paths.ts';
import { hiding } from './hidden-staff.ts';
import { type StaffName, staffWords } from './staff-words.ts';

const STAFF: StaffName[] = [
  { name: 'Ulrike Behnke', address: 'ulrike.behnke@own.example', rule: 'people' },
  { name: 'Max Koch', address: 'mkoch@own.example', rule: 'people' },
];
const hide = hiding(staffWords(STAFF, ['own.example']));

test.each([
  ['mail/behnke/inbox.mbox', 'mail/…/inbox.mbox'],
  ['maildir/behnke-u/sent', 'maildir/…/sent'],
  ['ulrike.mbox', '….mbox'],
  ['Koch/Posteingang', '…/Posteingang'],
  ['mkoch@own.example.pst', '….pst'],
  ['export 2012/Ulrike Behnke (Kunden).csv', 'export 2012/… (Kunden).csv'],
  ['mailbox/inbox.mbox', 'mailbox/inbox.mbox'],
  ['hallo.csv', 'hallo.csv'],
])('a mailbox called after its owner is nobody’s: %s', (path, told) => {
  expect(hidingInPaths(hide)(path)).toBe(told);
});

test('files that differed still do, and one file is always called the same', () => {
  const told = hidingInPaths(hide);
  const paths = ['mail/ulrike.mbox', 'mail/koch.mbox', 'mail/ulrike.mbox'];
  expect(paths.map(told)).toEqual(['mail/….mbox', 'mail/…2.mbox', 'mail/….mbox']);
});
