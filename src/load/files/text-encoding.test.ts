import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { encodingOf, encodingOfAll, textPieces } from './text-encoding.ts';

const TEXT = 'Name;Ort\r\nÖl & Fett „Süd“ – 5 €;Köln\r\n';

test.each([
  ['utf-8', Buffer.from(TEXT)],
  ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
  ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
  ['utf-16le', iconv.encode(TEXT, 'utf-16le')],
  ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
  ['utf-16be', iconv.encode(TEXT, 'utf-16be')],
  ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
])('a text in %s is known as such and read whole', async (encoding, bytes) => {
  expect(encodingOf(bytes)).toBe(encoding);
  let text = '';
  for await (const piece of textPieces(chunks(bytes), encoding)) text += piece;
  expect(text).toBe(TEXT);
});

test('a text of other letters than Latin ones is UTF-16 by its line feeds, without a mark', () => {
  const text = 'Название;Город\nАкме;Москва\n会社;東京\n';
  expect(encodingOf(iconv.encode(text, 'utf-16le'))).toBe('utf-16le');
  expect(encodingOf(iconv.encode(text, 'utf-16be'))).toBe('utf-16be');
});

test('the euro tells ISO-8859-15 from Windows-1252, wherever it stands', async () => {
  const bytes = iconv.encode('Köln;5 €\n', 'iso-8859-15');
  expect(encodingOf(bytes)).toBe('iso-8859-15');
  expect(await encodingOfAll(chunks(bytes))).toBe('iso-8859-15');
  expect(await encodingOfAll(chunks(iconv.encode('Köln – 5 ¤\n', 'windows-1252')))).toBe(
    'windows-1252',
  );
});

test.each([
  ['macintosh', 'K2;Bäckerei Grön\nK3;Straßer Möl\n'],
  ['macintosh', 'Straße\n'],
  ['macintosh', 'Österreich; Über uns; café; señor\n'],
  ['windows-1252', 'Bäckerei Grön; Straße\n'],
  ['windows-1252', 'Škoda; Dušan; Žižek\n'],
  ['windows-1252', 'don’t; Müller’s „Wort“ – und so…\n'],
  ['windows-1252', 'cœur; Œuvre; État; là\n'],
  ['windows-1252', 'Preis 5 €; • Punkt; 20 ‰; §5\n'],
])('letters where words have them tell Mac Roman from Windows-1252: %s', async (encoding, text) => {
  const bytes = iconv.encode(text, encoding);
  expect(encodingOf(bytes)).toBe(encoding);
  expect(await encodingOfAll(chunks(bytes))).toBe(encoding);
});

test('single zero bytes, and many at the end, are passed over', async () => {
  const bytes = Buffer.from(`a;K\u0000öln und Umgebung\nb;c\n${'\0'.repeat(500)}`);
  expect(encodingOf(bytes)).toBe('utf-8');
  let text = '';
  for await (const piece of textPieces(chunks(bytes), 'utf-8')) text += piece;
  expect(text).toBe('a;Köln und Umgebung\nb;c\n');
});

test('a character that is cut off at the end of a sample is no fault', () => {
  expect(encodingOf(Buffer.from('Köl€').subarray(0, -1))).toBe('utf-8');
});

test('a Latin text whose only letter beyond ASCII is its last is not taken for UTF-8 that was cut off', async () => {
  expect(await encodingOfAll(chunks(Buffer.from('caf\xc9', 'latin1')))).toBe('windows-1252');
  expect(await encodingOfAll(chunks(Buffer.from('Köln für 5 €').subarray(0, -1)))).toBe('utf-8');
});

test('what is no UTF-8 far from its beginning is Windows-1252', async () => {
  const bytes = Buffer.concat([Buffer.alloc(1000, 'a'), Buffer.from([0xfc]), Buffer.alloc(9, 'a')]);
  expect(await encodingOfAll(chunks(bytes))).toBe('windows-1252');
});

test('zero bytes all over are no text', () => {
  expect(encodingOf(Buffer.from([1, 0, 0, 0, 2, 0, 0, 0, 9, 8, 7, 6]))).toBe('binary');
});

async function* chunks(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
