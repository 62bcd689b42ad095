import { printable } from '../text/printable.ts';

/** A name or subject is no longer than this on a page. */
const LONGEST = 200;

/**
 * Gives a row in which what others wrote is without marks that turn the direction of writing or cannot be seen, on one
 * line, and cut where it is too long. Identifiers stay as they are.
 */
export function tamed<Row extends object>(row: Row): Row {
  const values = Object.entries(row).map(([column, value]) => {
    if (typeof value !== 'string' || column.endsWith('_id')) return [column, value];
    const line = printable(value);
    // A reason is cut by those who put it into words.
    return [column, column === 'reasons' ? line : shortened(line)];
  });
  return Object.fromEntries(values);
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, LONGEST - 1).join('')}…`;
}
