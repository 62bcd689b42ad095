import { expect, test } from 'vitest';
import { maildirFault } from './maildir-flags.ts';

test.each([
  ['Maildir/cur/1.M1:2,DS', 'it is a draft (flag D in the name of the file)'],
  ['Maildir/cur/1.M1,S=9,W=9:2,ST', 'it is in the trash (flag T in the name of the file)'],
  ['cur/1.M1;2,T', 'it is in the trash (flag T in the name of the file)'],
  ['a.zip/Maildir/cur/1.M1!2,D', 'it is a draft (flag D in the name of the file)'],
  ['Maildir/cur/1.M1:2,FPRSa', null],
  ['Maildir/cur/1.M1:2,', null],
  ['Maildir/new/1.M1', null],
  ['mails/offer:2,DT', null],
])('a mail in the file %s is set aside: %j', (path, fault) => {
  expect(maildirFault(path)).toBe(fault);
});
