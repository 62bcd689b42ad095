import { readFileSync } from 'node:fs';
import { replaceFile } from '../disk/replace-file.ts';

/** Places of lines in lists of decisions, file and line: those that were taken out, and those that only people can. */
export type TakenOut = { removed: string[]; left: string[] };

/** Takes lines out of lists of decisions, each list whole or not at all; a workbook, or a list whose rows cannot be told apart, stays as it is. */
export function takeOut(places: string[]): TakenOut {
  const byFile = new Map<string, number[]>();
  for (const place of places) {
    const at = place.lastIndexOf(':');
    const file = place.slice(0, at);
    byFile.set(file, [...(byFile.get(file) ?? []), Number(place.slice(at + 1))]);
  }
  const taken: TakenOut = { removed: [], left: [] };
  for (const [file, lines] of byFile) {
    const isDone = /\.csv$/i.test(file) && rewrite(file, new Set(lines));
    taken[isDone ? 'removed' : 'left'].push(...lines.map((line) => `${file}:${line}`));
  }
  return taken;
}

function rewrite(file: string, lines: Set<number>): boolean {
  // Byte for byte, whatever the encoding: what parts rows is the same in all but those with two bytes a letter.
  const text = readFileSync(file, 'latin1');
  if (text.includes('\0')) return false;
  const rest = withoutRecords(text, lines);
  if (rest === undefined) return false;
  replaceFile(file, Buffer.from(rest, 'latin1'));
  return true;
}

/** Gives a CSV text without the rows that begin on these lines; undefined where no row begins on one of them. */
export function withoutRecords(text: string, lines: Set<number>): string | undefined {
  const kept: string[] = [];
  const found = new Set<number>();
  let [start, line, begin] = [0, 1, 1];
  let isQuoted = false;
  const close = (end: number) => {
    if (lines.has(begin)) found.add(begin);
    else kept.push(text.slice(start, end));
    [start, begin] = [end, line];
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
    if (!isEnd) continue;
    line++;
    if (!isQuoted) close(at + 1);
  }
  if (start < text.length) close(text.length);
  return found.size === lines.size ? kept.join('') : undefined;
}
