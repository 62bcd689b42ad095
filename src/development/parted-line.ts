export const INDENT = '    ';

/** Characters of a line without its indent, up to which what belongs together stands on one line. */
export const WIDTH = 100;

/** Gives the lines of a line of SQL that is too long: `then`, and each part of a sum or of a text, on its own. */
export function partedLine(line: string): string[] {
  const isLong = line.trim().length > WIDTH && !line.trimStart().startsWith('--');
  if (!isLong || /(\(|\bcase)$/.test(line)) return [line];
  const parted = beforeThen(line) ?? [line];
  return parted.flatMap((part) => (part.trim().length > WIDTH ? operands(part) : [part]));
}

function beforeThen(line: string): string[] | undefined {
  const [, depth = '', condition, result] =
    /^( *)((?:when|and|or) .*?) (then .*)$/.exec(line) ?? [];
  if (!condition || !result || result.includes(' then ')) return undefined;
  return [depth + condition, `${depth}${condition.startsWith('when ') ? INDENT : ''}${result}`];
}

function operands(line: string): string[] {
  // A sum that is compared would end with what it is compared to.
  if (/ (between|[<>=]+) /.test(line)) return [line];
  const depth = line.length - line.trimStart().length;
  const [first = '', ...rest] = splitAt(line, operatorPlaces(line));
  return [first, ...rest.map((part) => ' '.repeat(depth) + INDENT + part)];
}

/** Where `+`, `-` and `||` stand outside of parentheses and texts. */
function operatorPlaces(line: string): number[] {
  const places: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of line.matchAll(TOKENS)) {
    if (token === '(' || token === '[') depth += 1;
    else if (token === ')' || token === ']') depth -= 1;
    else if (token.startsWith(' ') && depth === 0) places.push(index);
  }
  return places;
}

const TOKENS = /'(?:[^']|'')*'|[()[\]]|(?<=[\w)\]'"]) (?:\|\||\+|-) /g;

function splitAt(line: string, places: number[]): string[] {
  const starts = [0, ...places.map((place) => place + 1)];
  return starts.map((start, index) => line.slice(start, places[index]));
}
