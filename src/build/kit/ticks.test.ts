import { expect, test } from 'vitest';
import { formatsOf } from '../../locales/formats.ts';
import { translator } from '../../locales/translate.ts';
import { durationTicks } from './ticks.ts';

test('marks of durations stand less than 24 times apart', () => {
  const context = { t: translator('en'), formats: formatsOf('en', 'EUR') } as never;
  const values = durationTicks({ shortest: 1, longest: 1e9 }, context).map(({ value }) => value);
  const apart = values.slice(1).map((value, place) => value / (values[place] ?? 1));
  expect(Math.max(...apart)).toBeLessThan(24);
});
