import { expect, test } from 'vitest';
import { hypergeometric } from './hypergeometric.ts';

// mpmath 1.3, hyp2f1.
test.each([
  [[0.7, 1.3, 2.2], 0.5, 1.3068168118350825],
  [[2.5, 10.4, 13.1], 0.97, 119.66570400414344],
  [[30, 0.5, 31], 0.99, 5.7900775642801054],
  [[150.2, 2.4, 153], 0.6, 8.4578310649819688],
  [[1, 1, 2], 0, 1],
] as [[number, number, number], number, number][])(
  'hypergeometric(%j, %d) is what mpmath gives',
  ([a, b, c], z, expected) => {
    expect(hypergeometric([a, b, c], z) / expected).toBeCloseTo(1, 11);
  },
);

test('outside its range there is no number', () => {
  expect(hypergeometric([1, 1, 2], 1)).toBeNaN();
  expect(hypergeometric([1, 1, 2], -0.5)).toBeNaN();
});
