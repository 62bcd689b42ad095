const UNUSED: Record<string, string> = { D: 'a draft', T: 'in the trash' };

/** Between the name of a mail in a Maildir and its flags; where a file system forbids the colon, programs write another. */
const FLAGS = /[:;!]2,([A-Za-z]*)$/;

/** Gives why a mail is set aside by the flags in the name of its file; null for others and outside of a Maildir. */
export function maildirFault(path: string): string | null {
  if (!/(^|\/)cur\/[^/]+$/.test(path)) return null;
  const flags = FLAGS.exec(path)?.[1] ?? '';
  const flag = [...flags].find((letter) => letter in UNUSED);
  return flag === undefined ? null : `it is ${UNUSED[flag]} (flag ${flag} in the name of the file)`;
}
