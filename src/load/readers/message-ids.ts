const SINGLE = /^<[^<>\s]+>$/;

/** Gives the Message-IDs in a header without their angle brackets, in their order, each once. */
export function messageIds(header: string): string[] {
  if (SINGLE.test(header)) return [header.slice(1, -1)];
  const bracketed = [...header.matchAll(/<([^<>]+)>/g)].map(([, id = '']) =>
    id.replace(/\s+/g, ''),
  );
  const ids = bracketed.length > 0 ? bracketed : bareIds(header);
  return [...new Set(ids.filter((id) => id !== ''))];
}

/** Without both brackets only what cannot be prose: old archives say `message from A on Tue, 2 Mar 1999`. */
function bareIds(header: string): string[] {
  const words = header
    .replace(/[<>,;]/g, ' ')
    .trim()
    .split(/\s+/);
  return words.length === 1 || words.every((word) => word.includes('@')) ? words : [];
}
