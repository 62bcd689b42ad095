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

/** Of two fractions that differ in the last of their sixteen digits one may be rounded up: on one of these scales, not on both. */
export const SCALES = [1, 1 + 3e-12];

/** Gives JSON with its fractions to twelve digits. */
export function comparable(text: string, scale = 1): string {
  return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
    typeof value === 'number' ? (value * scale).toPrecision(DIGITS) : value,
  );
}
