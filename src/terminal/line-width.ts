let width = Number.POSITIVE_INFINITY;

/** Lets tables be as wide as a line of the terminal; what goes into a file has no width. */
export function setLineWidth(columns: number | undefined): void {
  width = columns !== undefined && columns > 0 ? columns : Number.POSITIVE_INFINITY;
}

/** Gives how wide a line may be. */
export function lineWidth(): number {
  return width;
}

/** Gives a text whose lines are no wider than the terminal: the rest of a line stands below its text. Words that are wider, such as paths, stay whole. */
export function fitted(text: string, most: number): string {
  if (!Number.isFinite(most)) return text;
  return text
    .split('\n')
    .flatMap((line) => ([...line].length <= most ? [line] : brokenLine(line, most)))
    .join('\n');
}

/** What stands before the text of a line: its indentation, a title, a day and its marks. */
function brokenLine(line: string, most: number): string[] {
  const gaps = [...line.matchAll(/ {2,}|^ +/g)].map(({ 0: gap, index }) => index + gap.length);
  const indent = gaps.findLast((end) => end <= most / 2) ?? 0;
  const [first = '', ...rest] = wrapped(line.slice(indent), most - indent);
  return [line.slice(0, indent) + first, ...rest.map((part) => ' '.repeat(indent) + part)];
}

/** Gives the lines of a text that is to be so wide; a word that is wider is a line of its own, or broken where it must be. */
export function wrapped(text: string, most: number, { isHard = false } = {}): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((word) => (isHard ? pieces(word, most) : [word]))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= most || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, most: number): string[] {
  const characters = [...word];
  const count = Math.max(1, Math.ceil(characters.length / most));
  return Array.from({ length: count }, (_, at) =>
    characters.slice(at * most, (at + 1) * most).join(''),
  );
}
