import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/queries.ts';
import { decimalMark } from './survey.ts';

/** Gives SQL of the decimal mark of each column of `export` that is to be multiplied; null where its values have both. */
export async function factorMarks(
  database: Database,
  columns: string[],
  usual: ',' | '.',
): Promise<Map<string, string>> {
  const marks = new Map<string, string>();
  for (const column of new Set(columns)) {
    const text = `text_of(${quoted(column)}::varchar)`;
    const found = await database.read(
      `select bool_or(has_decimal_comma(${text})) as comma, bool_or(has_decimal_point(${text})) as point from export`,
    );
    const { comma, point } = found.object(0) as Record<'comma' | 'point', boolean | null>;
    marks.set(column, decimalMark(comma, point, { decimalMark: usual }));
  }
  return marks;
}

/** Gives SQL of the product of columns, as a text with a decimal point; of columns that are no numbers a text that is none either. */
export function productSql(columns: string[], marks: ReadonlyMap<string, string>): string {
  const texts = columns.map((column) => `text_of(${quoted(column)}::varchar)`);
  const numbers = columns.map(
    (column, index) =>
      `cast(number_of(${texts[index]}, ${marks.get(column) ?? literal('.')}) as double)`,
  );
  const isWhole = texts.map((text) => `${text} is not null`).join(' and ');
  return `case when ${isWhole} then coalesce(printf('%.4f', ${numbers.join(' * ')}), concat_ws(' × ', ${texts.join(', ')})) end`;
}
