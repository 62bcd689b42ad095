import { INDENT, WIDTH } from './parted-line.ts';

/**
 * Gives the lines of a formatted query with a clause beginning on the line of its word: `from waits`, `where` with its
 * first condition, and as many plain columns a line as it holds. What is made, a line each, stays so.
 */
export function withShortClauses(lines: string[]): string[] {
  const set: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const body = CLAUSE.test(line) ? bodyBelow(lines, index) : [];
    if (body.length === 0) {
      set.push(line);
      continue;
    }
    set.push(...(LIST.test(line) ? withPlainColumns(line, body) : withFirstLine(line, body)));
    index += body.length;
  }
  return set;
}

const CLAUSE =
  /^ *(select|select distinct|from|where|having|qualify|group by|order by|partition by)$/;
const LIST = /^ *(select|select distinct|group by|order by|partition by)$/;

/** The lines below that are deeper. */
function bodyBelow(lines: string[], start: number): string[] {
  const depth = depthOf(lines[start] ?? '');
  const end = lines.findIndex((line, index) => index > start && depthOf(line) <= depth);
  return lines.slice(start + 1, end === -1 ? lines.length : end).filter((line) => line !== '');
}

function withFirstLine(clause: string, body: string[]): string[] {
  const [first = '', ...rest] = body;
  const isLong = clause.length + first.trim().length > WIDTH || /\($|^ *--/.test(first);
  return isLong
    ? [clause, ...withShortClauses(body)]
    : [`${clause} ${first.trim()}`, ...withShortClauses(rest)];
}

function withPlainColumns(clause: string, body: string[]): string[] {
  const depth = depthOf(clause) + INDENT.length;
  const packed: string[] = [];
  for (const line of body) {
    const last = packed.at(-1) ?? '';
    const joined = `${last} ${line.trim()}`;
    const areBothPlain = isPlain(last, depth) && isPlain(line, depth);
    if (areBothPlain && joined.trim().length <= WIDTH) packed[packed.length - 1] = joined;
    else packed.push(line);
  }
  const [only = '', ...others] = packed;
  const fits = others.length === 0 && clause.trim().length + only.trim().length < WIDTH;
  return fits && !only.includes('--')
    ? [`${clause} ${only.trim()}`]
    : [clause, ...withShortClauses(packed)];
}

/** True for names of columns alone, of the list's own depth. */
function isPlain(line: string, depth: number): boolean {
  return depthOf(line) === depth && /^ *(?!case$)[\w.*]+( desc)?(, [\w.*]+( desc)?)*,?$/.test(line);
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}
