import jstat from 'jstat';

/**
 * Gives the exact 95 % interval of a Poisson mean for a number of events seen (Garwood 1936).
 * The lower end is 0 for no event.
 * @example poissonInterval(1) // => [0.0253, 5.5716]
 */
export function poissonInterval(eventCount: number): [low: number, high: number] {
  const { inv } = jstat.jStat.chisquare;
  const low = eventCount === 0 ? 0 : inv(0.025, 2 * eventCount) / 2;
  return [low, inv(0.975, 2 * eventCount + 2) / 2];
}
