import jstat from 'jstat';

/**
 * Gives the exact 95 % interval of a share, counted as `count` of `total` (Clopper and Pearson 1934). Null for a total of 0.
 * @example clopperPearsonInterval(4, 4) // => [0.3976, 1]
 */
export function clopperPearsonInterval(
  count: number,
  total: number,
): [low: number, high: number] | null {
  if (total === 0) return null;
  const { inv } = jstat.jStat.beta;
  const low = count === 0 ? 0 : inv(0.025, count, total - count + 1);
  return [low, count === total ? 1 : inv(0.975, count + 1, total - count)];
}
