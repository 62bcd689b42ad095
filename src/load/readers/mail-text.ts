import { isAscii } from 'node:buffer';
import { convert } from 'html-to-text';
import PostalMime from 'postal-mime';
import { headersOf, partsOf } from './mail-headers.ts';
import { ownWords } from './own-words.ts';
import { type ReplySignals, replySignals } from './reply-signals.ts';

/** Gives what the text of a mail says of its sender's will; null where there is one that cannot be read. */
export async function mailSignals(content: Buffer): Promise<ReplySignals | null> {
  const text = await mailText(content);
  return isClosed(text, content) ? null : replySignals(text);
}

/** Outlook's own form of a mail (winmail.dat), and encrypted mails. */
const CLOSED =
  /content-type:\s*(?:application\/(?:(?:vnd\.)?ms-tnef|(?:x-)?pkcs7-mime(?!;\s*smime-type="?signed))|multipart\/encrypted)/i;

function isClosed(text: string, content: Buffer): boolean {
  if (text.startsWith('-----BEGIN PGP MESSAGE')) return true;
  return text === '' && CLOSED.test(content.toString('latin1'));
}

/** Gives what the sender wrote: the text part (or the HTML part as text) without quotes and signature. */
export async function mailText(content: Buffer): Promise<string> {
  const { header, body } = partsOf(content);
  return ownWords(plainText(header, body) ?? (await libraryText(header, body)));
}

const MIME_FIELDS = new Set(['content-type', 'content-transfer-encoding', 'content-disposition']);
const PLAIN_TYPE =
  /^text\/plain *(?:; *charset="?(?:us-ascii|utf-?8|iso-8859-1|iso-8859-15|windows-1252)"? *;?)?$/i;

/** A text that stands there as it is, as in most mails; null for what has to be decoded. */
function plainText(header: Buffer, body: Buffer): string | null {
  const headers = headersOf(header, MIME_FIELDS);
  const [type = 'text/plain'] = headers['content-type'] ?? [];
  const [coding = '7bit'] = headers['content-transfer-encoding'] ?? [];
  const isPlain =
    PLAIN_TYPE.test(type) && /^(?:7|8)bit$/i.test(coding) && !headers['content-disposition'];
  return isPlain && isAscii(body) ? body.toString('latin1').trim() : null;
}

/** The library would take apart every address, and gives each line of the header a turn of its own. */
async function libraryText(header: Buffer, body: Buffer): Promise<string> {
  const fields = header.toString('latin1').match(/^content-[^\n]*(?:\n[ \t][^\n]*)*/gim) ?? [];
  const mime = Buffer.from(fields.join('\n'), 'latin1');
  const mail = await PostalMime.parse(Buffer.concat([mime, body])).catch(() => null);
  return mail?.text?.trim() || (mail?.html ? htmlText(mail.html) : '');
}

/** Gives what the sender of a text of HTML wrote, without quotes and signature. */
export function ownHtmlWords(html: string): string {
  return ownWords(htmlText(html));
}

/** Mails nest their tables some thirty deep; the library would go down until its stack is full. */
const DEEPEST_HTML = 200;

function htmlText(html: string): string {
  return convert(html, {
    wordwrap: false,
    limits: { maxDepth: DEEPEST_HTML },
    selectors: [
      { selector: 'blockquote', format: 'skip' },
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  });
}
