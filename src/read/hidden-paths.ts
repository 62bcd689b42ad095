import type { Hide } from './hidden-staff.ts';

/** Columns that hold the name of a file, folder or mailbox, as the user has it. */
export const FILES = [
  ...['absolute_path', 'counting_file', 'file', 'last_path', 'mailbox', 'older_file'],
  ...['path', 'place', 'source_name'],
];

/**
 * Gives what hides people of ours in names of files: a folder or mailbox is often called after its owner, by a first name
 * or a surname that is a word too. Files that differed still do, by a number: `mail/….mbox` and `mail/…2.mbox`.
 */
export function hidingInPaths(hide: Hide): Hide {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const hidden = path
      .split('/')
      .map((part) => withoutOwner(part, hide))
      .join('/');
    const count = hidden === path ? 1 : (counts.get(hidden) ?? 0) + 1;
    const last = hidden.lastIndexOf('…') + 1;
    const told = count === 1 ? hidden : `${hidden.slice(0, last)}${count}${hidden.slice(last)}`;
    if (hidden !== path) counts.set(hidden, count);
    known.set(path, told);
    return told;
  };
}

const GREETED = 'Hallo ';

/** Behind a greeting each name means a person. */
function withoutOwner(part: string, hide: Hide): string {
  const greeted = hide(`${GREETED}${part}`);
  const told = greeted.startsWith(GREETED) ? greeted.slice(GREETED.length) : hide(part);
  return told.includes('@') ? withoutAddress(part, told, hide) : told;
}

/** Behind an address the ending of the file may stand. */
function withoutAddress(part: string, told: string, hide: Hide): string {
  const end = part.lastIndexOf('.');
  const base = part.slice(0, end);
  const hidden = hide(base);
  return hidden === base || hidden.includes('@') ? told : `${hidden}${part.slice(end)}`;
}
