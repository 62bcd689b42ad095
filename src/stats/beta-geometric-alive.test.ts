import { describe, expect, test } from 'vitest';
import type { BetaGeometricModel } from './beta-geometric.ts';
import { betaGeometricAlive } from './beta-geometric-alive.ts';
import { betaGeometricExpected } from './beta-geometric-expected.ts';

// The fits of CDNOW's tenth and what lifetimes, BTYDplus and an own program in scipy make of them.
const bg = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
const mbg = { r: 0.5248, alpha: 6.183, a: 0.8914, b: 1.614 };
const BG: BetaGeometricModel = { dropout: 'bg', k: 1 };
const MBG: BetaGeometricModel = { dropout: 'mbg', k: 1 };

const histories = [
  { repeatCount: 2, lastAt: 30.43, age: 38.86 },
  { repeatCount: 1, lastAt: 1.71, age: 38.86 },
  { repeatCount: 7, lastAt: 29.43, age: 38.86 },
];

const digits = (numbers: number[]) => numbers.map((number) => Number(number.toFixed(4)));

test('P(alive) of three customers of CDNOW is as BG/NBD and MBG/NBD give it', () => {
  expect(digits(histories.map(betaGeometricAlive(bg, BG)))).toEqual([0.7266, 0.2122, 0.6418]);
  expect(digits(histories.map(betaGeometricAlive(mbg, MBG)))).toEqual([0.7061, 0.1708, 0.6226]);
});

test('a customer without a repeat order is not certainly alive: BG says 1, MBG does not', () => {
  const once = { repeatCount: 0, lastAt: 0, age: 38.86 };
  expect(betaGeometricAlive(bg, BG)(once)).toBe(1);
  expect(betaGeometricAlive(mbg, MBG)(once)).toBeCloseTo(0.3897, 4);
});

describe('the orders expected', () => {
  // Fader, Hardie and Lee (2005), Implementing the BG/NBD Model in Excel: 1.226 in the next 39 weeks.
  test('of the first customer of CDNOW are those of the paper', () => {
    const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    const expected = betaGeometricExpected(parameters, BG, 39);
    expect(expected({ repeatCount: 2, lastAt: 30.43, age: 38.86 })).toBeCloseTo(1.226, 3);
  });

  test('grow with the time, begin at none, and pass a = 1 without a jump', () => {
    const of = (a: number, time: number) =>
      histories.map(betaGeometricExpected({ ...mbg, a }, MBG, time))[0] ?? Number.NaN;
    expect(of(0.8914, 0)).toBeCloseTo(0, 12);
    expect(of(0.8914, 52)).toBeGreaterThan(of(0.8914, 26));
    expect(of(1, 52)).toBeCloseTo((of(0.999, 52) + of(1.001, 52)) / 2, 3);
  });

  // Nobody who leaves before the next order orders: the mean rate is an upper bound.
  test('never exceed what the own rate would bring', () => {
    for (const history of histories) {
      const rate = (mbg.r + history.repeatCount) / (mbg.alpha + history.age);
      expect(betaGeometricExpected(mbg, MBG, 52)(history)).toBeLessThan(52 * rate);
    }
  });
});
