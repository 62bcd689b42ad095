import { expect, test } from 'vitest';
import { gmailFault } from './gmail-labels.ts';

test.each([
  ['Inbox,Drafts', 'draft_by_label Drafts'],
  ['=?UTF-8?Q?Ge=C3=B6ffnet,Entw=C3=BCrfe?=', 'draft_by_label Entwürfe'],
  ['Spam, Unread', 'spam_by_label Spam'],
  ['Corbeille,=?UTF-8?Q?Non_lus?=', 'trash_by_label Corbeille'],
  ['=?UTF-8?Q?Ko=C5=A1?=', 'trash_by_label Koš'],
  ['=?UTF-8?Q?Messages_envoy=C3=A9s?=', null],
  ['Papierkorb', 'trash_by_label Papierkorb'],
  ['Inbox,"about Trash, Spam",Important', null],
  ['', null],
  [null, null],
])('a mail with the labels %j is set aside: %j', (header, fault) => {
  expect(gmailFault(header)).toBe(fault);
});
