/** Gives how many companies a property is tried on: few in the usual tests, as many times more as REGULARS_PROPERTY_RUNS says. */
export function propertyRuns(count: number): number {
  return count * Number(process.env.REGULARS_PROPERTY_RUNS ?? 1);
}
