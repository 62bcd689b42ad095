import libmime from 'libmime';
import { codedReason } from '../../reasons/reason.ts';
import type { ReasonCode } from '../../reasons/reasons.ts';

/** Labels of mail that was never sent or is thrown away, as Gmail writes them in English and German. */
const UNUSED: Record<string, ReasonCode> = {
  draft: 'draft_by_label',
  drafts: 'draft_by_label',
  entwurf: 'draft_by_label',
  entwürfe: 'draft_by_label',
  spam: 'spam_by_label',
  trash: 'trash_by_label',
  papierkorb: 'trash_by_label',
};

/** Gives why a mail is set aside by its X-Gmail-Labels, as a Takeout writes them, as a coded reason; null for others. */
export function gmailFault(header: string | null): string | null {
  if (header === null) return null;
  const labels = libmime.decodeWords(header).match(/"[^"]*"|[^,]+/g) ?? [];
  const label = labels.map((text) => text.trim()).find((text) => text.toLowerCase() in UNUSED);
  const code = UNUSED[label?.toLowerCase() ?? ''];
  return code && label ? codedReason({ code, value: label }) : null;
}
