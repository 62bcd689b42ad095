/** REGULARS_PROPERTY_RUNS: so many times more tries of each property, on other values each time; 0 for none said. */
export const propertyTimes = Number(process.env.REGULARS_PROPERTY_RUNS ?? 0);

const MOST_MS = 170_000;

/** Gives how often a property is tried on generated companies: usually few times; the search for a smaller company that fails ends too. */
export function propertyRuns(count: number) {
  const times = Math.max(1, propertyTimes);
  return {
    numRuns: count * times,
    interruptAfterTimeLimit: MOST_MS * times,
    markInterruptAsFailure: true,
  };
}
