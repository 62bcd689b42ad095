/**
 * Gives p-values adjusted for how many they are, in their order: at most 5 % of families in which nothing differs
 * have one below 0.05 (Holm 1979, as R's p.adjust).
 * @example holm([0.01, 0.04, 0.03, 0.005]) // => [0.03, 0.06, 0.06, 0.02]
 */
export function holm(values: number[]): number[] {
  const order = values.map((_, place) => place).sort((a, b) => (values[a] ?? 1) - (values[b] ?? 1));
  const adjusted = values.map(() => 1);
  let highest = 0;
  for (const [rank, place] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (values[place] ?? 1) * (values.length - rank)));
    adjusted[place] = highest;
  }
  return adjusted;
}
