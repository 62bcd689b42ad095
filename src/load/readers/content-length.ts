const FEEDS = Buffer.from('\n\n');
const RETURNS = Buffer.from('\n\r\n');
/** Begins with a letter that is not everywhere in a text. */
const FIELD = Buffer.from('gth:');
const CONTENT_LENGTH = /^content-length:[ \t]*(\d{1,15})[ \t]*\r?$/im;

/** Gives the place where the body of a message begins: behind its first empty line, else its end. */
export function bodyStart(message: Buffer): number {
  let header = 0;
  while (message[header] === 0x0a || message[header] === 0x0d) header++;
  const feeds = message.indexOf(FEEDS, header);
  const until = feeds < 0 ? message.length : feeds;
  const returns = message.subarray(0, until).indexOf(RETURNS, header);
  if (returns >= 0) return returns + RETURNS.length;
  return feeds < 0 ? message.length : feeds + FEEDS.length;
}

/** Gives the place where a message ends if its Content-Length is true; null where it has none. */
export function contentEnd(message: Buffer): number | null {
  // Most mails do not say it anywhere.
  if (!message.includes(FIELD)) return null;
  const start = bodyStart(message);
  const header = message.subarray(0, start);
  const length = CONTENT_LENGTH.exec(header.toString('latin1'))?.[1];
  return length === undefined ? null : start + Number(length);
}
