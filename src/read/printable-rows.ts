import { printable } from '../text/printable.ts';
import { FILES } from './hidden-paths.ts';
import type { Hide } from './hidden-staff.ts';

/** A name or subject is no longer than this on a page. */
const LONGEST = 200;

/** Columns of free text: what customers, people of ours and programs have written. All others hold codes, days and numbers. */
export const WRITTEN = [
  'arm',
  'campaign',
  'class_name',
  'found',
  'label',
  'name',
  'status',
  'subject',
  'title',
  'why',
];

/**
 * Gives a row in which what others wrote is without marks that turn the direction of writing or cannot be seen, on one
 * line, without people of ours, those in names of files where they are to be hidden, and cut where it is too long. Identifiers stay as they are, and customers are named.
 */
export function tamed<Row extends object>(row: Row, hide: Hide, hideInPath: Hide = plain): Row {
  // The way of losses is a path too, of states.
  const isWay = 'path_count' in row;
  const values = Object.entries(row).map(([column, value]) => {
    if (typeof value !== 'string' || column.endsWith('_id')) return [column, value];
    const line = printable(value);
    // A reason is cut by those who put it into words.
    if (column === 'reasons') return [column, withoutStaff(line, hide)];
    if (FILES.includes(column) && !isWay) return [column, shortened(hideInPath(line))];
    const isOfCustomer = column === 'name' && 'customer_id' in row;
    const isWritten = WRITTEN.includes(column) && !isOfCustomer;
    return [column, shortened(isWritten ? hide(line) : line)];
  });
  return Object.fromEntries(values);
}

const plain: Hide = (text) => text;

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
