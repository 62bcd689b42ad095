import { expect, test } from 'vitest';
import { maildirFault } from './maildir-flags.ts';

test.each([
  ['Maildir/cur/1.M1:2,DS', 'draft_by_flag D'],
  ['Maildir/cur/1.M1,S=9,W=9:2,ST', 'trash_by_flag T'],
  ['cur/1.M1;2,T', 'trash_by_flag T'],
  ['a.zip/Maildir/cur/1.M1!2,D', 'draft_by_flag D'],
  ['Maildir/cur/1.M1:2,FPRSa', null],
  ['Maildir/cur/1.M1:2,', null],
  ['Maildir/new/1.M1', null],
  ['Maildir/new/1.M1:2,T', 'trash_by_flag T'],
  ['mails/offer:2,DT', null],
])('a mail in the file %s is set aside: %j', (path, fault) => {
  expect(maildirFault(path)).toBe(fault);
});
