import { codedReason } from '../../reasons/reason.ts';
import type { ReasonCode } from '../../reasons/reasons.ts';
import type { FolderRole } from './folder-roles.ts';

const UNUSED: Partial<Record<FolderRole, ReasonCode>> = {
  draft: 'draft_by_folder',
  unsent: 'unsent_by_folder',
  spam: 'spam_by_folder',
  trash: 'trash_by_folder',
};

/** Gives why a mail is set aside by the folder it stands in, as a coded reason; null for others. */
export function folderFault(mailbox: string, role: FolderRole | null): string | null {
  const code = role === null ? undefined : UNUSED[role];
  return code ? codedReason({ code, value: mailbox.split('/').at(-1) ?? mailbox }) : null;
}
