import { logGamma } from './log-gamma.ts';
import { newcombeInterval } from './newcombe-interval.ts';

/** Two groups that are to be compared, and the share that is expected of the second without any effect. */
export type TwoGroups = { first: number; second: number; base: number };

const POWER = 0.8;

/**
 * Gives the chance that Newcombe's 95 % interval of the difference of two shares lies above zero, if the first group's
 * share is `share` and the second's `base`: the sum over all outcomes of two binomials.
 * @example findingChance({ first: 50, second: 50, base: 0.5 }, 0.75) // => 0.7452
 */
export function findingChance(groups: TwoGroups, share: number): number {
  const needed = neededCounts(groups);
  const tails = tailsOf(groups.first, share);
  return binomialOf(groups.second, groups.base).reduce(
    (sum, chance, count) => sum + chance * (tails[needed[count] ?? 0] ?? 0),
    0,
  );
}

/**
 * Gives the least difference of the first share from the base that is found with a chance of 80 %, to a thousandth.
 * Null where not even a share of 1 is.
 * @example detectableDifference({ first: 77, second: 77, base: 0.5 }) // => 0.217
 */
export function detectableDifference(groups: TwoGroups): number | null {
  if (groups.first === 0 || groups.second === 0 || findingChance(groups, 1) < POWER) return null;
  let [low, high] = [groups.base, 1];
  while (high - low > 0.0005) {
    const middle = (low + high) / 2;
    if (findingChance(groups, middle) < POWER) low = middle;
    else high = middle;
  }
  return Math.ceil((high - groups.base) * 1000) / 1000;
}

/** For each count of the second group the least count of the first whose interval lies above zero; one more than all where none does. */
function neededCounts({ first, second }: TwoGroups): number[] {
  let count = 0;
  return Array.from({ length: second + 1 }, (_, other) => {
    while (count <= first && !isAbove(count, first, { count: other, total: second })) count += 1;
    return count;
  });
}

function isAbove(count: number, total: number, other: { count: number; total: number }): boolean {
  const [low] = newcombeInterval({ count, total }, other) ?? [0];
  return low > 0;
}

/** The chance of so many or more, for 0 to one more than all. */
function tailsOf(total: number, share: number): number[] {
  let sum = 0;
  const tails = binomialOf(total, share)
    .reverse()
    .map((chance) => (sum += chance))
    .reverse();
  return [...tails, 0];
}

function binomialOf(total: number, share: number): number[] {
  return Array.from({ length: total + 1 }, (_, count) => {
    if (share === 0) return count === 0 ? 1 : 0;
    if (share === 1) return count === total ? 1 : 0;
    return Math.exp(
      logGamma(total + 1) -
        logGamma(count + 1) -
        logGamma(total - count + 1) +
        count * Math.log(share) +
        (total - count) * Math.log1p(-share),
    );
  });
}
