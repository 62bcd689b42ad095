import { expect, test } from 'vitest';
import { gmailFault } from './gmail-labels.ts';

test.each([
  ['Inbox,Drafts', 'it is a draft (X-Gmail-Labels: Drafts)'],
  ['=?UTF-8?Q?Ge=C3=B6ffnet,Entw=C3=BCrfe?=', 'it is a draft (X-Gmail-Labels: Entwürfe)'],
  ['Spam, Unread', 'it is spam (X-Gmail-Labels: Spam)'],
  ['Papierkorb', 'it is in the trash (X-Gmail-Labels: Papierkorb)'],
  ['Inbox,"about Trash, Spam",Important', null],
  ['', null],
  [null, null],
])('a mail with the labels %j is set aside: %j', (header, fault) => {
  expect(gmailFault(header)).toBe(fault);
});
