const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[T ].*)?$/;

/**
 * Gives the day that a cell names, `2012-11-05`: 2012-11-05, 5.11.2012, or 13/11/2012 where one of the two numbers is
 * no month. Undefined for what names none, and for what may be two days.
 */
export function dayIn(cell: string): string | undefined {
  const [, first = '', mark = '', second = '', third = ''] = NUMERIC.exec(cell.trim()) ?? [];
  if (first.length === 4) return day(first, second, third);
  if (third.length !== 4) return undefined;
  if (mark === '.') return day(third, second, first);
  const days = [day(third, second, first), day(third, first, second)].filter(
    (one) => one !== undefined,
  );
  return new Set(days).size === 1 ? days[0] : undefined;
}

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text
    ? undefined
    : text;
}
