/**
 * Gives between what values of the same process lie by their usual variation: their mean, minus and plus 2.66 mean
 * moving ranges (XmR chart, Wheeler and Chambers 1992). Null of fewer than two.
 * @example processLimits([1, 3, 2, 2]) // => [-0.66, 4.66]
 */
export function processLimits(values: number[]): [low: number, high: number] | null {
  if (values.length < 2) return null;
  const mean = (all: number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;
  const ranges = values.slice(1).map((value, place) => Math.abs(value - (values[place] ?? value)));
  const [centre, reach] = [mean(values), 2.66 * mean(ranges)];
  return [centre - reach, centre + reach];
}
