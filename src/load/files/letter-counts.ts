import iconv from 'iconv-lite';

/** How many bytes beyond ASCII stand where words have such letters, read as Windows-1252 and as Mac Roman. */
export type LetterCounts = { windows: number; mac: number };

/** So many tell the two apart. */
const ENOUGH = 1000;

export function isTold({ windows, mac }: LetterCounts): boolean {
  return windows + mac >= ENOUGH;
}

/**
 * Counts the bytes of a text that, read as Windows-1252 or as Mac Roman, are letters (or marks between words) as people write them:
 * small ones beside a letter, capitals only before one and not behind a small one. `Gr\x9an` is Grön in the one and Gršn in the other.
 */
export function countLetters(chunk: Buffer, counts: LetterCounts): void {
  for (let at = 0; at < chunk.length && !isTold(counts); at++) {
    const byte = chunk[at] as number;
    if (byte < 0x80) continue;
    const place = { before: chunk[at - 1] ?? 0, after: chunk[at + 1] ?? 0 };
    if (WINDOWS_MARKS.has(byte) || fits(WINDOWS_LETTERS[byte], place)) counts.windows++;
    if (fits(MAC_LETTERS[byte], place)) counts.mac++;
  }
}

type Case = 'small' | 'capital' | undefined;

function fits(letter: Case, { before, after }: { before: number; after: number }): boolean {
  if (letter === 'small') return isSmall(before) || isCapital(before) || isSmall(after);
  return letter === 'capital' && (isSmall(after) || isCapital(after)) && !isSmall(before);
}

const isSmall = (byte: number) => byte >= 0x61 && byte <= 0x7a;
const isCapital = (byte: number) => byte >= 0x41 && byte <= 0x5a;

/** Ellipsis, quotation marks, apostrophe, bullet and dashes. */
const WINDOWS_MARKS = new Set([0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97]);

const WINDOWS_LETTERS = casesOf('windows-1252');
const MAC_LETTERS = casesOf('macintosh');

/** By byte; letters alone that Western languages have. */
function casesOf(encoding: string): Case[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const letter = byte < 0x80 ? '' : iconv.decode(Buffer.from([byte]), encoding);
    if (/^[ß-öø-ÿœšž]$/.test(letter)) return 'small';
    return /^[À-ÖØ-ÞŒŠŽ]$/.test(letter) ? 'capital' : undefined;
  });
}
