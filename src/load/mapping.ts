import picomatch from 'picomatch';
import type { Config, Mapping } from '../config.ts';
import { literal, quoted } from '../database/queries.ts';
import { UserError } from '../errors.ts';
import type { CanonicalColumn } from './canonical.ts';

/** Gives the first mapping of the configuration whose glob fits the path, or its last part. */
export function mappingOf(config: Config, path: string): Mapping | null {
  const fits = ({ files }: Mapping) => picomatch(files, { basename: !files.includes('/') })(path);
  return config.mappings.find(fits) ?? null;
}

/** Gives the query that a mapping stands for. UserError for a column that the table or the file lacks. */
export function mappingSql(
  mapping: Mapping,
  file: { path: string; columns: string[] },
  canonical: CanonicalColumn[],
): string {
  const selected = Object.entries(mapping.columns).map(([name, heading]) => {
    if (!canonical.some((column) => column.name === name))
      throw unknownColumn(mapping, name, canonical);
    return `${quoted(columnAt(heading, mapping, file))} as ${quoted(name)}`;
  });
  const id = canonical[0]?.name ?? '';
  if (!(id in mapping.columns)) selected.unshift(`${madeId(file.columns)} as ${quoted(id)}`);
  return `select export_row, ${selected.join(', ')} from export`;
}

function columnAt(
  heading: string | number,
  mapping: Mapping,
  file: { path: string; columns: string[] },
): string {
  const found =
    typeof heading === 'number'
      ? file.columns[heading - 1]
      : file.columns.find((column) => column.toLowerCase() === heading.trim().toLowerCase());
  if (found) return found;
  throw new UserError(
    `regulars.yaml: the mapping of ${mapping.files} names the column ${heading}, which ${file.path} does not have. It has ${file.columns.join(', ')}.`,
  );
}

function unknownColumn(mapping: Mapping, name: string, canonical: CanonicalColumn[]): UserError {
  const names = canonical.map((column) => column.name).join(', ');
  return new UserError(
    `regulars.yaml: the mapping of ${mapping.files} has the column ${name}, which ${mapping.table} does not have. It has ${names}.`,
  );
}

/** Rows without a number are told apart by what they hold, and equal ones by counting. */
function madeId(columns: string[]): string {
  const cells = columns.map((column) => `coalesce(${quoted(column)}, '')`).join(', ');
  const hash = `left(sha256(concat_ws(${literal('\u001f')}, ${cells})), 16)`;
  return `'made-' || ${hash} || '-' || row_number() over (partition by ${hash} order by export_row)`;
}
