import { describe, expect, test } from 'vitest';
import { simulatedCustomer, uniformFrom } from '../development/simulated-customer.ts';
import type { BetaGeometricModel } from './beta-geometric.ts';
import { betaGeometricExpected } from './beta-geometric-expected.ts';

/** The weeks that orders are expected for. */
const AHEAD = 52;

// Own simulation: customers live by the model with known parameters, so that only the formula can be wrong.
describe.each([
  { dropout: 'mbg', k: 1 },
  { dropout: 'mbg', k: 2 },
  { dropout: 'mbg', k: 4 },
  { dropout: 'bg', k: 1 },
  { dropout: 'bg', k: 3 },
] satisfies BetaGeometricModel[])(
  'of 300,000 simulated customers, by $dropout with k = $k',
  (model) => {
    const parameters = { r: 1.33, alpha: 2.81, a: 0.6, b: 1.2 };
    const uniform = uniformFrom(model.k);
    const expected = betaGeometricExpected(parameters, model, AHEAD);
    const sums = new Map<string, { came: number; expected: number; variance: number }>();
    for (let number = 0; number < 300_000; number += 1) {
      const age = 26 + 78 * uniform();
      const times = simulatedCustomer(parameters, model, { uniform, end: age + AHEAD });
      const seen = times.filter((time) => time <= age);
      const [repeatCount, lastAt] = [seen.length, seen.at(-1) ?? 0];
      const orders = expected({ repeatCount, lastAt, age });
      const later = times.length - repeatCount;
      const recency = lastAt > age - 8 ? 'recent' : 'quiet';
      for (const kind of ['all', `${Math.min(repeatCount, 3)} repeats`, recency]) {
        const sum = sums.get(kind) ?? { came: 0, expected: 0, variance: 0 };
        sum.came += later;
        sum.expected += orders;
        sum.variance += (later - orders) ** 2;
        sums.set(kind, sum);
      }
    }

    // Chance alone passes four standard deviations once in 16,000 times.
    test.each([...sums])('the orders expected come: %s', (_, sum) => {
      expect(Math.abs(sum.expected - sum.came)).toBeLessThan(4 * Math.sqrt(sum.variance));
    });

    test('in sum they are right to half a per cent', () => {
      const all = sums.get('all') ?? { came: 0, expected: 0 };
      expect(Math.abs(all.expected / all.came - 1)).toBeLessThan(0.005);
    });
  },
);
