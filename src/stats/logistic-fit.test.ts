import { expect, test } from 'vitest';
import { logisticFit, type Outcomes } from './logistic-fit.ts';
import { parameterEstimates } from './parameter-estimates.ts';

/** Temperature in °F and distress of an O-ring in the 23 flights before Challenger's last (Dalal, Fowlkes and Hoadley 1989). */
const FLIGHTS = `66 0, 70 1, 69 0, 68 0, 67 0, 72 0, 73 0, 70 0, 57 1, 63 1, 70 1, 78 0, 67 0, 53 1, 67 0, 75 0, 70 0, 81 0, 76 0,
  79 0, 75 1, 76 0, 58 1`;

const flights = (times: number): Outcomes[] =>
  FLIGHTS.split(',').map((flight) => {
    const [temperature = 0, distress = 0] = flight.trim().split(' ').map(Number);
    return { at: temperature - 70, count: times, happenedCount: distress * times };
  });

// Agresti (2002), Categorical Data Analysis, problem 5.22, and R's glm: 15.0429 - 0.2322 t, standard error 0.1082, deviance 20.315.
test('the flights before Challenger have the published slope, standard error and deviance', () => {
  // Each flight counts twice: seven with distress would be too few.
  const fit = logisticFit(flights(2));
  const estimates = new Map(parameterEstimates(fit));
  const [odds, ratio] = [estimates.get('odds'), estimates.get('ratio')];
  expect(Math.log(ratio?.value ?? 0)).toBeCloseTo(-0.2322, 4);
  expect(Math.log(odds?.value ?? 0)).toBeCloseTo(15.0429 - 70 * 0.23216, 3);
  const width = Math.log((ratio?.high ?? 0) / (ratio?.value ?? 0));
  expect((width / 1.959964) * Math.sqrt(2)).toBeCloseTo(0.1082, 4);
  expect(-2 * (fit.logLikelihood ?? 0)).toBeCloseTo(2 * 20.315, 2);
});

test('fewer than ten of either outcome are not fitted', () => {
  expect(logisticFit(flights(1)).reason).toBe('too_few');
  expect(logisticFit([{ at: 1, count: 90, happenedCount: 81 }]).reason).toBe('too_few');
});

test('where all cases share one value, no ratio is told', () => {
  expect(logisticFit([{ at: 0, count: 40, happenedCount: 20 }]).reason).toBe('alike');
});

test('where the outcome is parted by the value, no ratio is told', () => {
  const parted = [
    { at: 1, count: 20, happenedCount: 20 },
    { at: 2, count: 20, happenedCount: 0 },
  ];
  expect(logisticFit(parted).reason).toBe('parted');
});

// R's glm warns that fitted probabilities are 0 or 1, and gives a slope of -20 and more (Albert and Anderson 1984: quasi-complete separation).
test('where one value has both outcomes and all others only one, no ratio is told either', () => {
  const parted = [
    { at: 1, count: 20, happenedCount: 20 },
    { at: 2, count: 20, happenedCount: 10 },
    { at: 3, count: 5, happenedCount: 0 },
  ];
  expect(logisticFit(parted)).toMatchObject({ parameters: null, reason: 'parted' });
});
