import { addressParser } from 'postal-mime';
import { internationalAddress } from '../../text/international-address.ts';
import { decodedWords } from './encoded-words.ts';

export type MailAddress = { address: string; name: string | null };

/**
 * Gives the addresses of a header in their order, lower case, groups taken apart. Mailing list archives'
 * `x at y` counts as an address; entries without one (an Exchange name, `undisclosed-recipients`) do not.
 */
export function mailAddresses(header: string): readonly MailAddress[] {
  return usualAddresses(header) ?? remembered(header);
}

const ADDRESS = String.raw`[\w.+-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?`;
/** An address with or without a name before it, as most headers hold it: `"Name" <a@b>`. */
const USUAL = new RegExp(
  String.raw`^(?:(?:"([\w.' -]*)" ?|([\w.' -]*))<(${ADDRESS})>|(${ADDRESS}))$`,
);

/** Gives what the library would, at a tenth of the time; null where one is written in another way. */
function usualAddresses(header: string): MailAddress[] | null {
  const addresses: MailAddress[] = [];
  const entries = header.includes(',') ? header.split(',') : [header];
  for (const part of entries) {
    const parts = USUAL.exec(part.trim());
    if (parts === null) return null;
    const [, quoted, plain, inBrackets, bare = ''] = parts;
    const address = (inBrackets ?? bare).toLowerCase();
    if (address.includes('xn--')) return null;
    addresses.push({ address, name: nameOf(quoted ?? plain ?? '', address) });
  }
  return addresses;
}

/** A header that the library has to read comes a thousand times in a mailbox. */
const known = new Map<string, MailAddress[]>();
const MOST_KNOWN = 5000;
const MOST_CHARACTERS = 500;

function remembered(header: string): MailAddress[] {
  const before = known.get(header);
  if (before) return before;
  const addresses = anyAddresses(header);
  if (header.length > MOST_CHARACTERS) return addresses;
  if (known.size >= MOST_KNOWN) known.clear();
  // A part of a text keeps the whole of it in memory; this is a copy.
  known.set(Buffer.from(header).toString(), addresses);
  return addresses;
}

function anyAddresses(header: string): MailAddress[] {
  const archived = archivedAddress(header);
  if (archived) return [archived];
  const text = withPlainAt(withUtf8Words(withoutRoutes(header)));
  return addressParser(text, { flatten: true }).flatMap(({ name, address }) => {
    const plain = (address ?? '')
      .trim()
      .toLowerCase()
      .replace(/^mailto:|(?<=[^@.])\.+$/g, '');
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(plain)) return [];
    return [{ address: internationalAddress(plain), name: nameOf(name, plain) }];
  });
}

/** `<@relay.example:ina@kunde.example>` (RFC 5321, appendix C), and `[mailto:ina@kunde.example]`, as Outlook writes it. */
function withoutRoutes(header: string): string {
  return header.replace(/<@[^<>:]{1,500}:/g, '<').replace(/\[mailto:([^\]\s]{1,300})\]/gi, '<$1>');
}

/** Node 20 decodes one-shot Windows-1252 as Latin 1 (nodejs/node#56542), and addressParser relies on it. */
function withUtf8Words(header: string): string {
  return header.replace(
    /=\?[^?\s]+\?[bq]\?[^?]*\?=(?:\s+=\?[^?\s]+\?[bq]\?[^?]*\?=)*/gi,
    (words) => {
      const text = decodedWords(words);
      return `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
    },
  );
}

/** `x at y.org (Name)`, as Pipermail writes a sender: whatever stands in the brackets, brackets and addresses too, is the name. */
function archivedAddress(header: string): MailAddress | null {
  const parts =
    /^\s*([^\s@<>(),;"]{1,200}) at ([a-z0-9][a-z0-9.-]*\.[a-z]{2,}) \(([\s\S]*)\)\s*$/i.exec(
      header,
    );
  if (parts === null) return null;
  const [, local, domain, name = ''] = parts;
  const address = internationalAddress(`${local}@${domain}`.toLowerCase());
  return { address, name: nameOf(decodedWords(name), address) };
}

/** Where no at sign is left in a header, ` at ` stands for it. */
function withPlainAt(header: string): string {
  if (header.includes('@')) return header;
  // Begun within a word, the search would take the square of its length.
  return header.replace(
    /(?<![^\s<>(),;"])([^\s<>(),;"]+) at ([a-z0-9][a-z0-9.-]*\.[a-z]{2,})/gi,
    '$1@$2',
  );
}

function nameOf(name: string, address: string): string | null {
  const text = name.trim();
  return text === '' || text.toLowerCase() === address ? null : text;
}
