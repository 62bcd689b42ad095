import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Database } from '../../database/database.ts';
import { isShortage } from '../../disk/machine-fault.ts';
import { messageOf } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import type { Progress } from '../../progress.ts';
import { codedReason } from '../../reasons/reason.ts';
import { byteChunks, firstBytes, onDisk } from '../files/bytes.ts';
import type { MailContainer } from '../files/export-file.ts';
import { NotAnExport } from '../files/not-an-export.ts';
import { boundedParts } from '../readers/bounded-reader.ts';
import { emlxMail } from '../readers/emlx.ts';
import { type FolderRole, roleOfMailbox } from '../readers/folder-roles.ts';
import { withLineFeeds } from '../readers/line-feeds.ts';
import { MAIL_COLUMNS } from '../readers/mail-columns.ts';
import { maildirFault } from '../readers/maildir-flags.ts';
import {
  isInHeader,
  KEPT_BYTES,
  KEPT_HEADER_BYTES,
  mboxMessages,
  type RawMessage,
} from '../readers/mbox.ts';
import { createStagedView, csvReader, type Staged, type StagedFile } from '../stage/staging.ts';
import { type FoundMails, mailBlocks } from './mail-block.ts';
import { MAIL_DIALECT, MAIL_ROW_BYTES, type MailRows, type TextsRead } from './mail-rows.ts';
import type { MailWorkers } from './mail-workers.ts';

/** A mailbox (mbox, PST), or a file that holds a single mail. */
export type MailFile = StagedFile & { container: MailContainer };

type Options = TextsRead & { progress: Progress; workers: MailWorkers };

/** Beside so much, new workers take little time. */
const HUGE_BYTES = 256 * 1024 * 1024;

/** Lets `staged` read the mails of all files, in their order. */
export async function stageMail(
  database: Database,
  files: MailFile[],
  options: Options,
): Promise<Staged> {
  const path = join(files[0]?.folder ?? '', 'rows');
  const rowCount = await writeRows(files, path, options);
  // The database needs their memory now.
  if (byteCountOf(files) >= HUGE_BYTES) await options.workers.close();
  // The rows have the number of their file already.
  const reader = csvReader(path, MAIL_COLUMNS, MAIL_DIALECT, MAIL_ROW_BYTES);
  await createStagedView(database, reader, 0);
  return { columns: [...MAIL_COLUMNS], decimalMark: '.', rowCount, hasLines: true };
}

/** DuckDB reads a text at a multiple of the speed at which it takes values one by one. */
async function writeRows(files: MailFile[], path: string, options: Options): Promise<number> {
  const output = await open(path, 'w');
  let count = 0;
  try {
    for await (const { rows, mailCount } of readRows(files, options)) {
      await output.writeFile(rows);
      count += mailCount;
      options.progress.detail(
        inWords('{count, plural, one {# message} other {# messages}}', { count }),
      );
    }
  } finally {
    await output.close();
  }
  return count;
}

/** Gives the rows in the order of the mails, while the workers read those that come next. */
async function* readRows(
  files: MailFile[],
  { readsBodies, promisesOf, workers }: Options,
): AsyncGenerator<MailRows> {
  const byteCount = byteCountOf(files);
  const tasks: Promise<MailRows>[] = [];
  for await (const block of mailBlocks(foundMails(files))) {
    const task = workers.rowsOf({ block, readsBodies, promisesOf }, byteCount);
    // Its fault is told when its turn comes.
    task.catch(() => {});
    tasks.push(task);
    if (tasks.length < workers.taskCount) continue;
    const [first] = tasks.splice(0, 1);
    if (first) yield await first;
  }
  for (const task of tasks) yield await task;
}

function byteCountOf(files: MailFile[]): number {
  return files.reduce((sum, { byteCount }) => sum + byteCount, 0);
}

async function* foundMails(files: MailFile[]): AsyncGenerator<FoundMails> {
  for (const file of files) {
    for await (const { folder, role, messages, fault = null } of READERS[file.container](file)) {
      const mailbox = folder === undefined ? mailboxOf(file) : `${file.path}/${folder}`;
      const mailboxRole = role ?? roleOfMailbox(mailbox);
      const place = { fileId: file.fileId, mailbox, mailboxRole };
      yield { ...place, fault: fault ?? maildirFault(file.path), messages };
    }
  }
}

/** Messages, the folder within the file where it has some and what that is for, and why they are set aside. */
type FoundMessages = {
  messages: RawMessage[];
  folder?: string;
  role?: FolderRole | null;
  fault?: string | null;
};

const READERS: Record<MailContainer, (file: MailFile) => AsyncIterable<FoundMessages>> = {
  mbox: mailboxMails,
  mail,
  emlx: appleMail,
  msg: outlookMail,
  pst: outlookMails,
};

async function* mailboxMails(file: MailFile): AsyncGenerator<FoundMessages> {
  for await (const messages of mboxMessages(byteChunks(file))) yield { messages };
}

async function* mail(file: MailFile): AsyncGenerator<FoundMessages> {
  yield { messages: [{ line: 1, content: await singleMail(byteChunks(file)) }] };
}

async function singleMail(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of withLineFeeds(chunks)) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= KEPT_HEADER_BYTES) break;
  }
  const whole = Buffer.concat(parts);
  const start = whole.subarray(0, KEPT_BYTES);
  return whole.length > KEPT_BYTES && isInHeader(start)
    ? whole.subarray(0, KEPT_HEADER_BYTES)
    : start;
}

/** Apple Mail puts a mail between its length and what it knows of it. */
async function* appleMail(file: MailFile): AsyncGenerator<FoundMessages> {
  const bytes = await firstBytes(file, file.byteCount);
  const { content, fault } = emlxMail(bytes) ?? { content: bytes, fault: null };
  yield { messages: [{ line: 1, content: await singleMail(Readable.from([content])) }], fault };
}

/** Much longer than the largest takes on a slow machine. */
const MSG_SECONDS = 5;
const PST_SECONDS = 10;

async function* outlookMail(file: MailFile): AsyncGenerator<FoundMessages> {
  const bytes = await firstBytes(file, file.byteCount);
  try {
    for await (const mail of boundedParts('msg', bytes, { seconds: MSG_SECONDS }))
      yield { messages: [{ line: 1, content: Buffer.from(mail) }] };
  } catch (error) {
    if (isShortage(error)) throw error;
    yield unreadable(1, messageOf(error));
  }
}

/** A PST is read at random places, so that it must stand on the disk. */
async function* outlookMails(file: MailFile): AsyncGenerator<FoundMessages> {
  const { path, remove } = await onDisk(file);
  try {
    for await (const mail of boundedParts('pst', path, { seconds: PST_SECONDS })) {
      const { folder, role, line } = mail;
      const found =
        'content' in mail
          ? { messages: [{ line, content: Buffer.from(mail.content) }] }
          : unreadable(line, mail.fault);
      yield { folder, role, ...found };
    }
  } catch (error) {
    throw new NotAnExport({ code: 'pst_unreadable', value: messageOf(error) }, { cause: error });
  } finally {
    await remove();
  }
}

/** A row of it is set aside, so that it is told and counted. */
function unreadable(line: number, message: string): FoundMessages {
  const fault = codedReason({ code: 'unreadable_mail', value: message.replace(/\s+/g, ' ') });
  return { messages: [{ line, content: Buffer.from('\n') }], fault };
}

/** Single mails belong to their folder; in a Maildir to that above `cur` and `new`. */
function mailboxOf(file: MailFile): string {
  return file.container === 'mbox'
    ? file.path
    : dirname(file.path).replace(/(?<=.)\/(cur|new)$/, '');
}
