import { codedReason } from '../../reasons/reason.ts';

/** A mail as Apple Mail keeps it, taken out of its frame; `fault` says by its flags why it is set aside, null for most. */
export type EmlxMail = { content: Buffer; fault: string | null };

const LENGTH = /^(\d{1,12})[ \t]*\r?\n/;
const FLAGS = /<key>flags<\/key>\s*<integer>(\d+)<\/integer>/;
const DELETED = 2;
const DRAFT = 64;

/** Gives the mail of an .emlx file: behind a line with its length, before a property list. Null where no such line begins the file. */
export function emlxMail(file: Buffer): EmlxMail | null {
  const [line, length] = LENGTH.exec(file.toString('latin1', 0, 20)) ?? [];
  if (line === undefined) return null;
  const end = line.length + Number(length);
  const flags = Number(FLAGS.exec(file.toString('latin1', end))?.[1] ?? 0);
  return { content: file.subarray(line.length, end), fault: faultOf(flags) };
}

function faultOf(flags: number): string | null {
  if ((flags & DRAFT) !== 0)
    return codedReason({ code: 'draft_by_header', value: 'flags of Apple Mail' });
  if ((flags & DELETED) !== 0)
    return codedReason({ code: 'trash_by_header', value: 'flags of Apple Mail' });
  return null;
}
