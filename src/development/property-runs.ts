/**
 * Gives how often, and with what seed, a property is tried on generated companies. Usually few and always the same ones,
 * so that a change is judged and not luck; with REGULARS_PROPERTY_RUNS so many times more, and others each time.
 */
export function propertyRuns(count: number): { numRuns: number; seed?: number } {
  const times = Number(process.env.REGULARS_PROPERTY_RUNS ?? 0);
  return times > 0 ? { numRuns: count * times } : { numRuns: count, seed: 20121128 };
}
