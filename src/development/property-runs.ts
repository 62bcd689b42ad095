/** REGULARS_PROPERTY_RUNS: so many times more tries of each property, on other values each time; 0 for none said. */
export const propertyTimes = Number(process.env.REGULARS_PROPERTY_RUNS ?? 0);

/** Gives how often a property is tried on generated companies: usually few times. */
export function propertyRuns(count: number): { numRuns: number } {
  return { numRuns: count * Math.max(1, propertyTimes) };
}
