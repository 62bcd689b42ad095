import { expect, test } from 'vitest';
import { folderFault } from './folder-fault.ts';
import { roleOfMailbox, roleOfName } from './folder-roles.ts';

test.each([
  ['Mail/Drafts', 'draft'],
  ['Mail/Entwürfe.mbox', 'draft'],
  ['Maildir/.Entw&APw-rfe', 'draft'],
  ['Maildir/.INBOX.Gel&APY-schte Objekte', 'trash'],
  ['Maildir/.Trash.2012', 'trash'],
  ['Mail/Local Folders/Trash.sbd/2012', 'trash'],
  ['Mail/Unsent Messages', 'unsent'],
  ['V2/Deleted Messages.mbox/17/Data/Messages', 'trash'],
  ['a.pst/Top of Personal Folders/Gelöschte Elemente/2012', 'trash'],
  ['a.pst/Éléments envoyés', 'sent'],
  ['mail/sent_items', 'sent'],
  ['[Gmail].sbd/Papierkorb', 'trash'],
  ['Spam', 'spam'],
  ['exports/junk/inbox.mbox', null],
  ['trash/customers/inbox', null],
  ['Mail/Trash talk', null],
  ['inbox.mbox', null],
])('the mailbox %s is for %j', (path, role) => {
  expect(roleOfMailbox(path)).toBe(role);
});

test('a name may be written in two ways', () => {
  expect(roleOfName('Entwu\u0308rfe')).toBe('draft');
  expect(roleOfName(' Boîte d’envoi ')).toBe('unsent');
});

test('what was never sent, or thrown away, is set aside by the name of its folder', () => {
  expect(folderFault('Mail/Papierkorb', roleOfMailbox('Mail/Papierkorb'))).toBe(
    'trash_by_folder Papierkorb',
  );
  expect(folderFault('Mail/Postausgang', roleOfMailbox('Mail/Postausgang'))).toBe(
    'unsent_by_folder Postausgang',
  );
  expect(folderFault('Mail/Gesendet', roleOfMailbox('Mail/Gesendet'))).toBe(null);
});
