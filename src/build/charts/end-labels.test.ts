import { expect, test } from 'vitest';
import { endLabels } from './end-labels.ts';

/** Where the names of parts stand, of which the middles are given. */
function places(middles: number[], height = 100): number[] {
  const labels = middles.map((at) => ({ name: `part at ${at}`, colour: 'red', at }));
  const { data } = endLabels(labels, height).at(-1) as { data: { values: { place: number }[] } };
  return data.values.map(({ place }) => place);
}

test('names stand beside their parts where there is room', () => {
  expect(places([80, 10, 40])).toEqual([10, 40, 80]);
});

test('names of thin parts stand line by line around their middle', () => {
  expect(places([50, 50, 50])).toEqual([34, 50, 66]);
});

test('none stands outside the picture, and none upon another', () => {
  expect(places([0, 0, 30])).toEqual([0, 16, 32]);
  expect(places([99, 100, 100])).toEqual([68, 84, 100]);
});
