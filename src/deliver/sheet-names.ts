/** Letters that the name of a sheet has room for. */
const LONGEST = 31;

/** Gives names that a workbook can have for its sheets: each once in whatever case, of at most 31 letters, without what Excel refuses. */
export function sheetNames(wanted: string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = possible(name);
    let told = plain;
    for (let count = 2; taken.has(told.toLowerCase()); count += 1) {
      const number = ` (${count})`;
      told = `${cut(plain, LONGEST - number.length)}${number}`;
    }
    taken.add(told.toLowerCase());
    return told;
  });
}

/** "History" is a name that Excel keeps for itself; an apostrophe may stand within a name only. */
function possible(name: string): string {
  const plain = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has no place.
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff[\]:*?/\\]+/g, ' ')
    .replace(/\s+/g, ' ');
  const told = bare(cut(bare(plain), LONGEST));
  if (told === '') return '–';
  return told.toLowerCase() === 'history' ? `${told}_` : told;
}

function bare(name: string): string {
  return /[^' ](?:.*[^' ])?/s.exec(name)?.[0] ?? '';
}

/** Cuts a text where no character is broken. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let told = '';
  for (const letter of text) {
    if (told.length + letter.length > most) break;
    told += letter;
  }
  return told;
}
