import iconv from 'iconv-lite';
import libmime from 'libmime';
import { eightBitText } from './eight-bit-text.ts';

const WORD = /=\?([^?*\s]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi;
const UTF7 = /^(?:unicode-1-1-|x-)?utf-?7$/i;

/** Gives a header with its encoded words (RFC 2047) decoded; those too that hold raw eight-bit letters, are in UTF-7, or in no known encoding. */
export function decodedWords(header: string): string {
  return header.includes('=?') ? libmime.decodeWords(header.replace(WORD, knownWord)) : header;
}

/** What the library decodes stays as it is; everything else becomes such a word. */
function knownWord(word: string, charset: string, coding: string, text: string): string {
  const isKnown = iconv.encodingExists(charset) && !UTF7.test(charset);
  if (isKnown && /^[ -~]*$/.test(text)) return word;
  const bytes = /b/i.test(coding) ? Buffer.from(text, 'base64') : quotedBytes(text, charset);
  if (isKnown) return `=?${charset}?B?${bytes.toString('base64')}?=`;
  const decoded = UTF7.test(charset) ? iconv.decode(bytes, 'utf-7') : eightBitText(bytes);
  return `=?UTF-8?B?${Buffer.from(decoded).toString('base64')}?=`;
}

/** A raw letter was read already, and takes the bytes again that it has in the encoding of its word. */
function quotedBytes(text: string, charset: string): Buffer {
  const encoding = iconv.encodingExists(charset) && !UTF7.test(charset) ? charset : 'utf-8';
  const parts = text.replaceAll('_', ' ').match(/=[0-9a-f]{2}|[^=]+|=/gi) ?? [];
  return Buffer.concat(
    parts.map((part) =>
      /^=[0-9a-f]{2}$/i.test(part)
        ? Buffer.from(part.slice(1), 'hex')
        : iconv.encode(part, encoding),
    ),
  );
}
