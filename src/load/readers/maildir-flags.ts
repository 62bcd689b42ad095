import { codedReason } from '../../reasons/reason.ts';
import type { ReasonCode } from '../../reasons/reasons.ts';

const UNUSED: Record<string, ReasonCode> = { D: 'draft_by_flag', T: 'trash_by_flag' };

/** Between the name of a mail in a Maildir and its flags; where a file system forbids the colon, programs write another. */
const FLAGS = /[:;!]2,([A-Za-z]*)$/;

/** Gives why a mail is set aside by the flags in the name of its file, as a coded reason; null for others and outside of a Maildir. */
export function maildirFault(path: string): string | null {
  if (!/(^|\/)(cur|new)\/[^/]+$/.test(path)) return null;
  const flags = FLAGS.exec(path)?.[1] ?? '';
  const flag = [...flags].find((letter) => letter in UNUSED);
  const code = UNUSED[flag ?? ''];
  return code && flag ? codedReason({ code, value: flag }) : null;
}
