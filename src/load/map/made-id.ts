import type { Mapping } from '../../config/config.ts';
import { literal, quoted } from '../../database/queries.ts';

/** Gives what a mapping says of every row of a file, and the rows do not hold: two files with equal rows are told apart by it. */
export function constantsOf({ columns, timezone }: Mapping): string[] {
  const said = Object.entries(columns).flatMap(([name, mapped]) => {
    if (typeof mapped !== 'object') return [];
    if ('value' in mapped) return [`${name}=${mapped.value}`];
    return 'else' in mapped && mapped.else !== undefined ? [`${name}=${mapped.else}`] : [];
  });
  return typeof timezone === 'string' ? [...said, `timezone=${timezone}`].sort() : said.sort();
}

/** Gives numbers for rows without one, told apart by what they hold, and equal ones by counting. */
export function madeId(columns: string[], constants: string[]): string {
  const cells = [
    ...columns.map((column) => `coalesce(${quoted(column)}, '')`),
    ...constants.map(literal),
  ].join(', ');
  const hash = `left(sha256(concat_ws(${literal('\u001f')}, ${cells})), 16)`;
  return `'made-' || ${hash} || '-' || row_number() over (partition by ${hash} order by export_row)`;
}
