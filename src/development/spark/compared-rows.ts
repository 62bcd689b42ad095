/** Digits to which fractions are compared: sums in another order differ in the sixteenth. */
const DIGITS = 12;

/** Gives the rows, each as JSON, that one side has and the other lacks, as often as it lacks them. */
export function surplusRows(rows: string[], others: string[]): string[] {
  const counts = new Map<string, number>();
  for (const row of others.map((row) => comparable(row)))
    counts.set(row, (counts.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const key = comparable(row);
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
}

/** Gives JSON with its fractions to so many digits. */
export function comparable(text: string, digits = DIGITS): string {
  return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
    typeof value === 'number' ? value.toPrecision(digits) : value,
  );
}
