import { printable } from '../text/printable.ts';
import type { Hide } from './hidden-staff.ts';

/** A name or subject is no longer than this on a page. */
const LONGEST = 200;

/** Columns of free text: what customers, people of ours and programs have written. All others hold codes, days and numbers. */
export const WRITTEN = ['arm', 'campaign', 'found', 'name', 'status', 'subject', 'title', 'why'];

/**
 * Gives a row in which what others wrote is without marks that turn the direction of writing or cannot be seen, on one
 * line, without people of ours, and cut where it is too long. Identifiers stay as they are, and customers are named.
 */
export function tamed<Row extends object>(row: Row, hide: Hide): Row {
  const values = Object.entries(row).map(([column, value]) => {
    if (typeof value !== 'string' || column.endsWith('_id')) return [column, value];
    const line = printable(value);
    // A reason is cut by those who put it into words.
    if (column === 'reasons') return [column, withoutStaff(line, hide)];
    const isOfCustomer = column === 'name' && 'customer_id' in row;
    const isWritten = WRITTEN.includes(column) && !isOfCustomer;
    return [column, shortened(isWritten ? hide(line) : line)];
  });
  return Object.fromEntries(values);
}

/** Gives reasons why rows were set aside, as JSON text, without people of ours in their values. */
export function withoutStaff(reasons: string, hide: Hide): string {
  return JSON.stringify(JSON.parse(reasons), (key, value) =>
    typeof value === 'string' && (key === 'value' || key === 'others') ? hide(value) : value,
  );
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, LONGEST - 1).join('')}…`;
}
