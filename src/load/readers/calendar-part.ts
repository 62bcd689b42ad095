const MULTIPART = /^\s*multipart\//i;
/** Begins behind the letter that programs write large or small. */
const WORDS = [Buffer.from('alendar'), Buffer.from('ALENDAR')];
const PART =
  /^content-type:[ \t]*text\/calendar\b((?:[^\r\n]|\r?\n[ \t])*)|^content-type:[ \t]*message\/rfc822/gim;
const METHOD = /;\s*method\s*=\s*"?([a-z]+)/i;
const METHOD_LINE = /^METHOD:([A-Z]+)[ \t]*\r?$/m;

/**
 * Gives the method (`REQUEST`, `REPLY` ...) of the calendar part of a mail of several parts. Null where it has none: a
 * calendar that somebody merely encloses says PUBLISH or nothing; nor of a mail that is enclosed.
 */
export function calendarMethod(contentType: string | null, body: Buffer): string | null {
  if (contentType === null || !MULTIPART.test(contentType)) return null;
  if (!WORDS.some((word) => body.includes(word))) return null;
  const text = body.toString('latin1');
  for (const { 0: field, 1: parameters, index } of text.matchAll(PART)) {
    if (parameters === undefined) return null;
    const method = METHOD.exec(parameters) ?? METHOD_LINE.exec(text.slice(index + field.length));
    const name = method?.[1]?.toUpperCase() ?? null;
    if (name !== null && name !== 'PUBLISH') return name;
  }
  return null;
}
