import type { FolderRole } from '../readers/folder-roles.ts';
import type { RawMessage } from '../readers/mbox.ts';

/** Mails that were found together, and where. */
export type FoundMails = Origin & { messages: RawMessage[] };

type Origin = {
  fileId: number;
  mailbox: string;
  /** What that is for, by its type or name; null for most. */
  mailboxRole?: FolderRole | null;
  /** Why mails that were found there are set aside, as a coded reason; null for most. */
  fault: string | null;
};

/** Some hundred mails in one piece of memory, so that a worker can take them over without a copy. */
export type MailBlock = {
  /** Contents of the mails, one behind the other. */
  bytes: Uint8Array<ArrayBuffer>;
  lengths: number[];
  lines: number[];
  /** Where they were found: so many of each after the other. */
  origins: (Origin & { count: number })[];
};

const BLOCK_BYTES = 1024 * 1024;
const BLOCK_MAILS = 2000;

/** Packs mails into blocks, in their order. */
export async function* mailBlocks(found: AsyncIterable<FoundMails>): AsyncGenerator<MailBlock> {
  let held: FoundMails[] = [];
  let size = 0;
  let count = 0;
  for await (const mails of found) {
    held.push(mails);
    count += mails.messages.length;
    for (const { content } of mails.messages) size += content.length;
    if (size < BLOCK_BYTES && count < BLOCK_MAILS) continue;
    yield blockOf(held, size);
    [held, size, count] = [[], 0, 0];
  }
  if (count > 0) yield blockOf(held, size);
}

function blockOf(found: FoundMails[], size: number): MailBlock {
  const messages = found.flatMap((mails) => mails.messages);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const { content } of messages) {
    bytes.set(content, at);
    at += content.length;
  }
  return {
    bytes,
    lengths: messages.map(({ content }) => content.length),
    lines: messages.map(({ line }) => line),
    origins: found.map(({ messages, ...origin }) => ({ ...origin, count: messages.length })),
  };
}
