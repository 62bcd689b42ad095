import { headersOf, partsOf } from './mail-headers.ts';

/** A mail that Exchange or Microsoft 365 put into a journal: itself (null where the report lacks it), and whom the envelope names. */
export type JournaledMail = { content: Buffer | null; to: string[]; others: string[] };

/** Gives the mail that a journal report encloses; null for a mail that is no journal report. */
export function journaledMail(report: Buffer): JournaledMail | null {
  const { header, body } = partsOf(report);
  const { 'x-ms-journal-report': sign, 'content-type': types } = headersOf(header);
  if (sign === undefined) return null;
  const parts = mimeParts(body, types?.[0] ?? '');
  const envelope =
    parts.find(({ type }) => type.startsWith('text/plain'))?.content.toString() ?? '';
  const content = parts.find(({ type }) => type.startsWith('message/rfc822'))?.content ?? null;
  return {
    content,
    to: addressesIn(envelope, 'To'),
    others: addressesIn(envelope, 'Cc|Bcc|Recipient'),
  };
}

/** `Bcc: chef@firma.example, Expanded: all@firma.example`: the first is who got it. */
function addressesIn(envelope: string, fields: string): string[] {
  const line = new RegExp(`^(?:${fields}):[ \\t]*<?([^\\s<>,;]+@[^\\s<>,;]+)`, 'gim');
  return [...envelope.matchAll(line)].map(([, address = '']) => address.toLowerCase());
}

type Part = { type: string; content: Buffer };

function mimeParts(body: Buffer, contentType: string): Part[] {
  const [, quoted, plain] = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return [];
  const text = `\n${body.toString('latin1')}`;
  return text
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => mimePart(Buffer.from(part.replace(/^[ \t]*\r?\n/, ''), 'latin1')));
}

function mimePart(bytes: Buffer): Part {
  if (bytes[0] === 0x0a || bytes[0] === 0x0d) return { type: 'text/plain', content: bytes };
  const { header, body } = partsOf(bytes);
  const { 'content-type': types, 'content-transfer-encoding': codings } = headersOf(header);
  const content = body.subarray(
    /^\r?\n\r?\n|^\r?\n/.exec(body.toString('latin1', 0, 4))?.[0].length ?? 0,
  );
  return {
    type: (types?.[0] ?? 'text/plain').toLowerCase(),
    content: decoded(content, codings?.[0] ?? ''),
  };
}

function decoded(content: Buffer, coding: string): Buffer {
  if (/base64/i.test(coding)) return Buffer.from(content.toString('latin1'), 'base64');
  return /quoted-printable/i.test(coding) ? fromQuotedPrintable(content) : content;
}

function fromQuotedPrintable(content: Buffer): Buffer {
  const text = content
    .toString('latin1')
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, byte: string) =>
      String.fromCharCode(Number.parseInt(byte, 16)),
    );
  return Buffer.from(text, 'latin1');
}
