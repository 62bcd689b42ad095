import libmime from 'libmime';

/** Labels of mail that was never sent or is thrown away, as Gmail writes them in English and German. */
const UNUSED: Record<string, string> = {
  draft: 'a draft',
  drafts: 'a draft',
  entwurf: 'a draft',
  entwürfe: 'a draft',
  spam: 'spam',
  trash: 'in the trash',
  papierkorb: 'in the trash',
};

/** Gives why a mail is set aside by its X-Gmail-Labels, as a Takeout writes them; null for others. */
export function gmailFault(header: string | null): string | null {
  if (header === null) return null;
  const labels = libmime.decodeWords(header).match(/"[^"]*"|[^,]+/g) ?? [];
  const label = labels.map((text) => text.trim()).find((text) => text.toLowerCase() in UNUSED);
  return label === undefined
    ? null
    : `it is ${UNUSED[label.toLowerCase()]} (X-Gmail-Labels: ${label})`;
}
