/**
 * Gives the 95 % interval of a share, counted as `count` of `total` (Wilson 1927). Null for a total of 0.
 * @example wilsonInterval(8, 10) // => [0.4902, 0.9433]
 */
export function wilsonInterval(count: number, total: number): [low: number, high: number] | null {
  if (total === 0) return null;
  const z = 1.959963984540054;
  const share = count / total;
  const weight = z ** 2 / total;
  const centre = (share + weight / 2) / (1 + weight);
  const reach =
    (z * Math.sqrt((share * (1 - share)) / total + weight / (4 * total))) / (1 + weight);
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
