import { wilsonInterval } from './wilson-interval.ts';

export type Counted = { count: number; total: number };

/**
 * Gives the 95 % interval of the difference of two independent shares, first minus second (Newcombe 1998,
 * method 10: from the Wilson intervals of both). Null where one of them is of nothing.
 * @example newcombeInterval({ count: 56, total: 70 }, { count: 48, total: 80 }) // => [0.0524, 0.3339]
 */
export function newcombeInterval(
  first: Counted,
  second: Counted,
): [low: number, high: number] | null {
  const [one, two] = [first, second].map(({ count, total }) => wilsonInterval(count, total));
  if (!one || !two) return null;
  const [p, q] = [first.count / first.total, second.count / second.total];
  return [p - q - Math.hypot(p - one[0], two[1] - q), p - q + Math.hypot(one[1] - p, q - two[0])];
}
