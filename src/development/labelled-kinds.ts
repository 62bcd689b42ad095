import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersOf, partsOf } from '../load/readers/mail-headers.ts';
import { mailRecord, readMail } from '../load/readers/mail-record.ts';

/** A mail that was labelled by hand: its Message-ID as a hash, what it is, and the folder it stands in. */
export type LabelledKind = { hash: string; kind: string; folder: string; isSure: boolean };

/** Gives the labels of real mails. Their kind `human_list` is a mail that a person wrote to a mailing list. */
export function labelledKinds(): LabelledKind[] {
  const text = readFileSync(new URL('labelled-kinds.tsv', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [hash = '', kind = '', folder = '', certainty] = line.split('\t');
      return { hash, kind, folder, isSure: certainty === 'sure' };
    });
}

/** True for the half that served to find rules; the other half was kept apart. */
export function isForRules({ hash }: LabelledKind): boolean {
  return Number.parseInt(hash.slice(-1), 16) % 2 === 0;
}

/** Gives the hash by which a mail is labelled. */
export function labelHash(messageId: string): string {
  return createHash('sha256').update(messageId).digest('hex').slice(0, 16);
}

/** Gives the hashes of single mails without a Message-ID, which are labelled by date and sender, by the Message-ID that is made for them. */
export function unnamedMails(folder: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const content = readFileSync(join(folder, name));
    const { 'message-id': id, date = [], from = [] } = headersOf(partsOf(content).header);
    if (id || (!date[0] && !from[0])) continue;
    const record = mailRecord(readMail(content), { mailbox: folder, signals: null });
    hashes.set(record.message_id ?? '', `x${labelHash(`${date[0] ?? ''}${from[0] ?? ''}`)}`);
  }
  return hashes;
}
