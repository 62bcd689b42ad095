import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Requires that a text is the committed one, and tells the first difference; UPDATE_DOCS=1 writes it anew. */
export function requireGolden(path: string, actual: string): void {
  if (process.env.UPDATE_DOCS) writeFileSync(path, actual);
  expect(firstDifference(readFileSync(path, 'utf8'), actual, path)).toBeUndefined();
}

/** So many characters around a difference are shown. */
const AROUND = 60;

/** Tells where two texts part, with what stands around it in each; undefined where they are the same. */
export function firstDifference(
  committed: string,
  actual: string,
  path: string,
): string | undefined {
  if (committed === actual) return undefined;
  const lengths = Math.min(committed.length, actual.length);
  let at = 0;
  while (at < lengths && committed[at] === actual[at]) at += 1;
  const line = committed.slice(0, at).split('\n').length;
  const shown = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return `${path}:${line} is committed as\n${shown(committed)}\nand is now\n${shown(actual)}`;
}
