import { dirname } from 'node:path';
import type { Database } from '../database/database.ts';
import type { Progress } from '../progress.ts';
import { withLineFeeds } from '../readers/line-feeds.ts';
import { MAIL_COLUMNS, type MailRecord, mailRecord } from '../readers/mail-record.ts';
import { KEPT_BYTES, mboxMessages, type RawMessage } from '../readers/mbox.ts';
import { byteChunks } from './bytes.ts';
import { createStaged, type Staged } from './staging.ts';

/** A mailbox, or a file that holds a single mail. */
export type MailFile = { path: string; fileId: number; container: 'mbox' | 'mail' };

type Options = { readsBodies: boolean; progress: Progress };
type FoundMail = { file: MailFile; line: number; record: MailRecord };

/** Reads the mails of all files into `staged`, in the order of the files. */
export async function stageMail(
  database: Database,
  files: MailFile[],
  { readsBodies, progress }: Options,
): Promise<Staged> {
  await createStaged(database, MAIL_COLUMNS);
  const appenders = {
    mails: await database.appender('main', 'staged'),
    places: await database.appender('main', 'staged_rows'),
  };
  let count = 0;
  try {
    for await (const mail of foundMails(files, readsBodies)) {
      count += 1;
      appendMail(appenders, count, mail);
      if (count % 10_000 === 0) progress.detail(`${count} messages`);
    }
  } finally {
    // An appender that is still open when its database closes ends the process.
    appenders.mails.closeSync();
    appenders.places.closeSync();
  }
  return { columns: [...MAIL_COLUMNS], decimalMark: '.' };
}

type Appender = Awaited<ReturnType<Database['appender']>>;
type Appenders = { mails: Appender; places: Appender };

function appendMail({ mails, places }: Appenders, number: number, mail: FoundMail): void {
  mails.appendBigInt(BigInt(number));
  for (const column of MAIL_COLUMNS) {
    const value = mail.record[column];
    if (value === null) mails.appendNull();
    else mails.appendVarchar(value);
  }
  mails.endRow();
  places.appendBigInt(BigInt(number));
  places.appendInteger(mail.file.fileId);
  places.appendBigInt(BigInt(mail.line));
  places.endRow();
}

async function* foundMails(files: MailFile[], readsBodies: boolean): AsyncGenerator<FoundMail> {
  for (const file of files) {
    const chunks = byteChunks(file.path);
    const messages = file.container === 'mbox' ? mboxMessages(chunks) : singleMail(chunks);
    const mailbox = mailboxOf(file);
    for await (const { line, content } of messages) {
      yield { file, line, record: await mailRecord(content, { mailbox, readsBodies }) };
    }
  }
}

async function* singleMail(chunks: AsyncIterable<Buffer>): AsyncGenerator<RawMessage> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of withLineFeeds(chunks)) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= KEPT_BYTES) break;
  }
  yield { line: 1, content: Buffer.concat(parts).subarray(0, KEPT_BYTES) };
}

/** Single mails belong to their folder; in a Maildir to that above `cur` and `new`. */
function mailboxOf(file: MailFile): string {
  return file.container === 'mbox'
    ? file.path
    : dirname(file.path).replace(/(?<=.)\/(cur|new)$/, '');
}
