import type { Database } from '../../database/database.ts';

/** A column that a statement gives: its type as DuckDB takes it. */
export type GivenColumn = { name: string; type: string };

/** Gives the columns of a select. */
export async function columnsGiven(database: Database, select: string): Promise<GivenColumn[]> {
  const described = await database.read(`describe ${select}`);
  const columns = described.objects() as { column_name: string; column_type: string }[];
  return columns.map((column) => ({ name: column.column_name, type: column.column_type }));
}

const INTEGERS = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;
const NUMBERS = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DOUBLE|FLOAT|DECIMAL\(.*\))$/;
const WRITTEN_AS_TEXT = /^(VARCHAR|DATE|TIMESTAMP|TIME|JSON|ENUM\(.*\))$/;

/**
 * Whether a value of a type may be written for a column of another one: a day or a state as text, a whole number
 * for one with decimals. DuckDB would also take a number for a text, and a text for a number.
 */
export function fits(given: string, column: string): boolean {
  if (given === column) return true;
  if (given.endsWith('[]') && column.endsWith('[]')) {
    return fits(given.slice(0, -2), column.slice(0, -2));
  }
  if (given === 'VARCHAR') return WRITTEN_AS_TEXT.test(column);
  if (INTEGERS.test(given)) return NUMBERS.test(column);
  return NUMBERS.test(given) && NUMBERS.test(column) && !INTEGERS.test(column);
}

/** Whether a column of a select, counted from 0, holds nothing: DuckDB takes nulls and empty lists for numbers. */
export async function isEmpty(database: Database, select: string, index: number): Promise<boolean> {
  const names = Array.from({ length: index + 1 }, (_, place) => `column_${place}`);
  const found = await database.read(
    `select count(*) as n from (${select}\n) as given (${names})
     where cast(given.column_${index} as varchar) not in ('[]', '[NULL]')`,
  );
  return Number(found.get('n', 0)) === 0;
}
