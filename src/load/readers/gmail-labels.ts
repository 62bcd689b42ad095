import { codedReason } from '../../reasons/reason.ts';
import type { ReasonCode } from '../../reasons/reasons.ts';
import { decodedWords } from './encoded-words.ts';
import { type FolderRole, roleOfName } from './folder-roles.ts';

const UNUSED: Partial<Record<FolderRole, ReasonCode>> = {
  draft: 'draft_by_label',
  unsent: 'draft_by_label',
  spam: 'spam_by_label',
  trash: 'trash_by_label',
};

/** Gives why a mail is set aside by its X-Gmail-Labels, as a Takeout writes them, as a coded reason; null for others. */
export function gmailFault(header: string | null): string | null {
  if (header === null) return null;
  for (const label of decodedWords(header).match(/"[^"]*"|[^,]+/g) ?? []) {
    const role = roleOfName(label);
    const code = role === null ? undefined : UNUSED[role];
    if (code) return codedReason({ code, value: label.trim() });
  }
  return null;
}
