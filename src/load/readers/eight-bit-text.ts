import iconv from 'iconv-lite';

/** Gives eight-bit text of which nothing says what it is: UTF-8 where it is valid, else Windows-1252. */
export function eightBitText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? iconv.decode(bytes, 'windows-1252') : text;
}
