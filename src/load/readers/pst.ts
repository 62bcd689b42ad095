import type { PSTFolder, PSTMessage } from 'pst-extractor';
import { internetMail, type Mailbox } from './outlook-mail.ts';

/** One mail of an Outlook data file: its number, the folder it stands in, and itself in the form of the internet. */
export type PstMail = { line: number; folder: string; content: Buffer };

/** Gives the mails of an Outlook data file (PST), folder by folder. Error if the file is damaged. */
export async function* pstMails(path: string): AsyncGenerator<PstMail> {
  // An optional dependency: it brings fifty megabytes of examples.
  const { PSTFile } = await import('pst-extractor');
  const file = new PSTFile(path);
  try {
    let line = 0;
    for (const { folder, message } of messagesIn(file.getRootFolder(), '')) {
      line += 1;
      yield { line, folder, content: internetMail(outlookMail(message)) };
    }
  } finally {
    file.close();
  }
}

/** Messages in mail folders; contacts, tasks and appointments are none. */
function* messagesIn(
  folder: PSTFolder,
  path: string,
): Generator<{ folder: string; message: PSTMessage }> {
  if (folder.contentCount > 0) {
    let child = folder.getNextChild() as PSTMessage | null;
    while (child) {
      if (/^(IPM\.Note|IPM\.Schedule|REPORT)/i.test(child.messageClass))
        yield { folder: path, message: child };
      child = folder.getNextChild() as PSTMessage | null;
    }
  }
  if (!folder.hasSubfolders) return;
  for (const below of folder.getSubFolders()) {
    const name = below.displayName.replaceAll('/', '_');
    yield* messagesIn(below, path === '' ? name : `${path}/${name}`);
  }
}

function outlookMail(message: PSTMessage) {
  const recipients = recipientsOf(message);
  const sent = message.clientSubmitTime ?? message.messageDeliveryTime;
  return {
    transportHeaders: textOf(message.transportMessageHeaders),
    messageClass: textOf(message.messageClass),
    subject: textOf(message.subject),
    from: { name: textOf(message.senderName), address: textOf(message.senderEmailAddress) },
    to: recipients.filter(({ type }) => type !== 2 && type !== 3),
    cc: recipients.filter(({ type }) => type === 2 || type === 3),
    sentAt: sent,
    messageId: textOf(message.internetMessageId),
    inReplyTo: textOf(message.inReplyToId),
    references: null,
    body: textOf(message.body),
  };
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
