import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/queries.ts';

/** What the values of one column look like. */
export type ColumnProfile = {
  name: string;
  /** From 1. */
  number: number;
  filled: number;
  distinct: number;
  /** Shares of the filled values, 0 to 1. */
  dates: number;
  numbers: number;
  decimals: number;
  addresses: number;
  truths: number;
  /** True if a day may as well be a month and no value of the column decides it. */
  isEitherWay: boolean;
  /** The commonest values first, where they are few; else three of them. */
  values: string[];
};

/** So many different values are looked at as a list that can be translated. */
const FEW = 12;

const DATE =
  '^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([t ].*)?|\\d{1,2}[./-]\\d{1,2}[./-](\\d{4}|\\d{2})([ ,t].*)?|(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))$';
const NUMBER = '^[+-]?[€$£ ]*\\d{1,3}([.,]?\\d{3})*([.,]\\d+)?[€$£ ]*$';
const DECIMAL = '[.,]\\d{1,2}$';
const ADDRESS = '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$';
const TRUTH = '^(0|1|true|false|yes|no|ja|nein|wahr|falsch|j|n|y|x)$';
const SLASHED = '^\\d{1,2}[/-]\\d{1,2}[/-]\\d';

/** Looks at the columns of `staged`. */
export async function columnProfiles(
  database: Database,
  columns: string[],
): Promise<ColumnProfile[]> {
  const profiles: ColumnProfile[] = [];
  for (const [index, name] of columns.entries()) {
    profiles.push(await profileOf(database, name, index + 1));
  }
  return profiles;
}

async function profileOf(database: Database, name: string, number: number): Promise<ColumnProfile> {
  const share = (pattern: string) =>
    `coalesce(count(*) filter (regexp_matches(lower(cell), ${literal(pattern)})) / nullif(count(cell), 0), 0)`;
  const found = await database.read(`
    with cells as (select nullif(trim(${quoted(name)}), '') as cell from staged)
    select count(cell) as filled, count(distinct cell) as "distinct", ${share(DATE)} as dates,
      ${share(NUMBER)} as numbers, ${share(DECIMAL)} as decimals, ${share(ADDRESS)} as addresses,
      ${share(TRUTH)} as truths,
      ${share(SLASHED)} > 0.5
        and not coalesce(bool_or(regexp_matches(cell, '^(1[3-9]|[23]\\d)[/-]|^\\d{1,2}[/-](1[3-9]|[23]\\d)[/-]')), false) as "isEitherWay"
    from cells`);
  const profile = found.object(0) as Omit<ColumnProfile, 'name' | 'number' | 'values'>;
  const values = await database.read(`
    select trim(${quoted(name)}) as cell from staged
    where trim(${quoted(name)}) <> ''
    group by all order by count(*) desc, cell
    limit ${profile.distinct <= FEW ? FEW : 3}`);
  return { name, number, ...profile, values: values.array('cell') as string[] };
}

/** True if the values are few enough to be listed and translated. */
export function isListed({ distinct, filled, values }: ColumnProfile): boolean {
  return filled > 0 && distinct === values.length && distinct <= FEW;
}
