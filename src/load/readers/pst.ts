import type { PSTFile, PSTFolder, PSTMessage } from 'pst-extractor';
import { messageOf } from '../../errors.ts';
import type { FolderRole } from './folder-roles.ts';
import { bestAddress, internetMail, type Mailbox } from './outlook-mail.ts';

/**
 * One mail of an Outlook data file: its number, the folder it stands in, what that is for by its type, and itself in the form
 * of the internet, or the fault for which it cannot be read.
 */
export type PstMail = { line: number; folder: string; role: FolderRole | null } & (
  | { content: Uint8Array }
  | { fault: string }
);

/** Gives the mails of an Outlook data file (PST), folder by folder. Error if its folders are damaged. */
export async function* pstMails(path: string): AsyncGenerator<PstMail> {
  // An optional dependency: it brings fifty megabytes of examples.
  const { PSTFile } = await import('pst-extractor');
  const file = new PSTFile(path);
  try {
    let line = 0;
    const root = { path: '', role: null, roles: folderTypes(file), seen: new Set<number>() };
    for (const { path: folder, role, message } of messagesIn(file.getRootFolder(), root)) {
      line += 1;
      yield { line, folder, role, ...contentOf(message) };
    }
  } finally {
    file.close();
  }
}

function contentOf(message: PSTMessage): { content: Uint8Array } | { fault: string } {
  try {
    return { content: internetMail(outlookMail(message)) };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

/** A folder, and the numbers of all folders and messages that were seen before it. */
type Place = {
  path: string;
  role: FolderRole | null;
  roles: Map<number, FolderRole>;
  seen: Set<number>;
};

/** Properties of the store, the last of its root folder, that name a folder by what it is for (MS-OXOSFLD, MS-PST). */
const STORE_FOLDERS: [tag: number, role: FolderRole][] = [
  [0x35e2, 'unsent'],
  [0x35e3, 'trash'],
  [0x35e4, 'sent'],
];
const ROOT_DRAFTS = 0x36d7;

/** Gives what folders are for, by their numbers, where the file says so: whatever language their names are in. */
function folderTypes(file: PSTFile): Map<number, FolderRole> {
  const store = file.getMessageStore() as unknown as Properties;
  const root = file.getRootFolder() as unknown as Properties;
  const entries: [Buffer | null, FolderRole][] = [
    ...STORE_FOLDERS.map(([tag, role]): [Buffer | null, FolderRole] => [
      store.getBinaryItem(tag),
      role,
    ]),
    [root.getBinaryItem(ROOT_DRAFTS), 'draft'],
  ];
  const roles = new Map<number, FolderRole>();
  for (const [entry, role] of entries)
    if (entry?.length === 24) roles.set(entry.readUInt32LE(20), role);
  return roles;
}

/** What the library can read of any object, and does not offer by a name. */
type Properties = {
  getBinaryItem(tag: number): Buffer | null;
  getStringItem(tag: number): string;
};

/** Messages in mail folders; contacts, tasks and appointments are none. */
function* messagesIn(
  folder: PSTFolder,
  place: Place,
): Generator<{ path: string; role: FolderRole | null; message: PSTMessage }> {
  const { path, roles, seen } = place;
  seeOnce(folder, seen);
  const role = roles.get(folder.descriptorNodeId.toNumber()) ?? place.role;
  if (folder.contentCount > 0) {
    let child = folder.getNextChild() as PSTMessage | null;
    while (child) {
      seeOnce(child, seen);
      if (/^(IPM\.Note|IPM\.Schedule|REPORT)/i.test(child.messageClass))
        yield { path, role, message: child };
      child = folder.getNextChild() as PSTMessage | null;
    }
  }
  if (!folder.hasSubfolders) return;
  for (const below of folder.getSubFolders()) {
    const name = below.displayName.replaceAll('/', '_');
    yield* messagesIn(below, { path: path === '' ? name : `${path}/${name}`, role, roles, seen });
  }
}

/** In a damaged file a folder may hold itself, and would never end. */
function seeOnce({ descriptorNodeId }: PSTFolder | PSTMessage, seen: Set<number>): void {
  const number = descriptorNodeId.toNumber();
  if (seen.has(number)) throw new Error(`node ${number} stands in it twice`);
  seen.add(number);
}

function outlookMail(message: PSTMessage) {
  const recipients = recipientsOf(message);
  const sent = message.clientSubmitTime ?? message.messageDeliveryTime;
  return {
    transportHeaders: textOf(message.transportMessageHeaders),
    messageClass: textOf(message.messageClass),
    subject: textOf(message.subject),
    from: senderOf(message),
    isUnsent: message.isUnsent,
    to: recipients.filter(({ type }) => type !== 2 && type !== 3),
    cc: recipients.filter(({ type }) => type === 2 || type === 3),
    sentAt: sent,
    messageId: textOf(message.internetMessageId),
    inReplyTo: textOf(message.inReplyToId),
    references: null,
    body: textOf(message.body),
  };
}

/** Addresses of the internet before names in the directory of Exchange; who wrote it before who handed it in. */
function senderOf(message: PSTMessage): Mailbox {
  const { getStringItem } = message as unknown as Properties;
  const known = (tag: number) => textOf(getStringItem.call(message, tag));
  const addresses = [
    known(0x5d02),
    known(0x5d01),
    textOf(message.sentRepresentingEmailAddress),
    textOf(message.senderEmailAddress),
  ];
  return { name: textOf(message.senderName), address: bestAddress(addresses) };
}

/** MAPI: 1 To, 2 Cc, 3 Bcc. */
function recipientsOf(message: PSTMessage): (Mailbox & { type: number })[] {
  return Array.from({ length: message.numberOfRecipients }, (_, index) => {
    const recipient = message.getRecipient(index);
    return {
      name: textOf(recipient?.displayName ?? ''),
      address: textOf(recipient?.smtpAddress ?? '') ?? textOf(recipient?.emailAddress ?? ''),
      type: recipient?.recipientType ?? 1,
    };
  });
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.split('\0').join('');
}
