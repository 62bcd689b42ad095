import { expressionFunction, transforms } from 'vega';

/** So many rows a chart may make of nothing. */
const MOST_ROWS = 100_000;

type Reckoned = (...given: unknown[]) => unknown;
type Step = { start: number; stop: number; step?: number };

// Vega makes a sequence of any length, in memory: one of a thousand million rows ends the program before its time is over.
const sequence = expressionFunction('sequence') as Reckoned;
expressionFunction('sequence', (...given: number[]) => {
  const [start = 0, stop = start, step] = given;
  requireFew(given.length < 2 ? { start: 0, stop: start } : { start, stop, step: step ?? 1 });
  return sequence(...given);
});

const made = (transforms.sequence as unknown as { prototype: { transform: Reckoned } }).prototype;
const { transform } = made;
made.transform = function (this: unknown, given, pulse) {
  requireFew(given as Step);
  return transform.call(this, given, pulse);
};

function requireFew({ start, stop, step = 1 }: Step): void {
  if (Math.abs((stop - start) / step) > MOST_ROWS)
    throw new Error(`a sequence has more than ${MOST_ROWS} rows`);
}
