import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What others have written may be a megabyte long: a pattern that goes back for each character would never end.

/** Patterns that would, and why no such text reaches them. */
const SHORT: Record<string, string> = {
  'load/files/discovery.ts': 'paths, of which the system has none over 4096 characters',
  'load/readers/mail-date.ts': 'the first 500 characters of a header',
  'read/definitions.ts': 'DEFINITIONS.md',
  'render/lines.ts': 'paths of our own pictures',
  'render/svg.ts': 'tags that vega writes, in which the texts of others are escaped',
  'terminal/look-text.ts': 'paths',
};

/** A text of so many characters takes longer than so many milliseconds where the time grows with the square. */
const LENGTH = 40_000;
const MOST_MILLISECONDS = 250;

type Pattern = { pattern: RegExp; file: string; line: number };

const LITERAL =
  /(?<=(?:^|[(,=:[!&|?{};>]|return)\s{0,40})\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;

function patternsOf(file: string): Pattern[] {
  const text = readFileSync(join('src', file), 'utf8').replace(/^\s*(?:\*|\/\*|\/\/).*$/gm, '');
  return [...text.matchAll(LITERAL)].flatMap(({ 1: source = '', 2: flags = '', index }) => {
    const pattern = compiled(source, `${flags.replace(/[gy]/g, '')}g`);
    return pattern ? [{ pattern, file, line: text.slice(0, index).split('\n').length }] : [];
  });
}

/** Undefined for what only looks like a pattern. */
function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/** Long texts of what a pattern is made of, which it all but matches. */
function adversaries(source: string, length: number): string[] {
  const numbered = /\\u\{?([0-9a-f]{4,6})\}?/gi;
  const plain = source.replace(numbered, '').replace(/\\[pP]\{[^}]*\}|\\[a-z]/g, '');
  const letters = new Set([
    ...['a', ' ', '1', '\n', '-'],
    ...[...source.matchAll(numbered)].map(([, hex = '']) =>
      String.fromCodePoint(parseInt(hex, 16)),
    ),
    ...plain.replace(/[\\()[\]{}?*+|^$]/g, ''),
    ...[...plain.matchAll(/\\(\W)/g)].map(([, letter = '']) => letter),
  ]);
  const some = [...letters].slice(0, 30);
  const few = some.slice(0, 5);
  const pairs = few.flatMap((one) => few.map((other) => one + other));
  return [...some, ...pairs].map((piece) => `a${piece.repeat(length / piece.length)}\u0001`);
}

function slowest({ pattern }: Pattern, length = LENGTH): number {
  let most = 0;
  for (const text of adversaries(pattern.source, length)) {
    const before = process.cpuUsage().user;
    text.replace(pattern, '');
    most = Math.max(most, (process.cpuUsage().user - before) / 1000);
    if (most > MOST_MILLISECONDS) break;
  }
  return most;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/\.(test|acceptance|d)\.ts$/.test(file))
  .filter((file) => !/^(development|acceptance|sample)\//.test(file));
const patterns = files.flatMap(patternsOf);

test('every pattern is found by which a text of others is read', () => {
  expect(patterns.length).toBeGreaterThan(300);
  expect(slowest({ pattern: /\s+$/g, file: '', line: 0 })).toBeGreaterThan(MOST_MILLISECONDS);
});

test('no pattern takes the square of the length of a text', () => {
  const slow = patterns
    .filter(({ file }) => SHORT[file] === undefined)
    .filter((found) => slowest(found) > MOST_MILLISECONDS)
    .map(({ pattern, file, line }) => `${file}:${line} ${pattern}`);
  expect(slow).toEqual([]);
});

test('each exception is needed', () => {
  // Of a quarter of the length the square takes a sixteenth.
  const isSlow = (name: string) =>
    patterns.some((found) => found.file === name && slowest(found, LENGTH / 4) > 100 / 16);
  expect(Object.keys(SHORT).filter((file) => !isSlow(file))).toEqual([]);
});
