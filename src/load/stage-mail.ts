import { dirname } from 'node:path';
import type { Database } from '../database/database.ts';
import type { Progress } from '../progress.ts';
import { withLineFeeds } from '../readers/line-feeds.ts';
import { MAIL_COLUMNS, type MailRecord, mailRecord } from '../readers/mail-record.ts';
import { maildirFault } from '../readers/maildir-flags.ts';
import { KEPT_BYTES, mboxMessages, type RawMessage } from '../readers/mbox.ts';
import { msgMail } from '../readers/msg.ts';
import { pstMails } from '../readers/pst.ts';
import { byteChunks, firstBytes, onDisk } from './bytes.ts';
import type { MailContainer } from './container.ts';
import type { ExportFile } from './export-file.ts';
import { createStaged, NotAnExport, type Staged } from './staging.ts';

/** A mailbox (mbox, PST), or a file that holds a single mail. */
export type MailFile = ExportFile & { fileId: number; container: MailContainer };

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
    for await (const { line, content, folder } of messagesOf(file)) {
      const mailbox = folder === undefined ? mailboxOf(file) : `${file.path}/${folder}`;
      const record = await mailRecord(content, { mailbox, readsBodies });
      record.fault ??= maildirFault(file.path);
      yield { file, line, record };
    }
  }
}

/** A message, and the folder within the file where it has some. */
type FoundMessage = RawMessage & { folder?: string };

function messagesOf(file: MailFile): AsyncIterable<FoundMessage> {
  switch (file.container) {
    case 'mbox':
      return mboxMessages(byteChunks(file));
    case 'msg':
      return outlookMail(file);
    case 'pst':
      return outlookMails(file);
    case 'mail':
      return singleMail(byteChunks(file));
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

async function* outlookMail(file: MailFile): AsyncGenerator<RawMessage> {
  yield { line: 1, content: msgMail(await firstBytes(file, file.byteCount)) };
}

/** A PST is read at random places, so that it must stand on the disk. */
async function* outlookMails(file: MailFile): AsyncGenerator<FoundMessage> {
  const { path, remove } = await onDisk(file);
  try {
    yield* pstMails(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new NotAnExport(`it is an Outlook data file that cannot be read (${message})`, {
      cause: error,
    });
  } finally {
    await remove();
  }
}

/** Single mails belong to their folder; in a Maildir to that above `cur` and `new`. */
function mailboxOf(file: MailFile): string {
  return file.container === 'mbox'
    ? file.path
    : dirname(file.path).replace(/(?<=.)\/(cur|new)$/, '');
}
