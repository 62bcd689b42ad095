import { expect, test } from 'vitest';
import { configSchema } from './config.ts';
import { openingHours } from './opening-hours.ts';

const morning = { opens: '09:00', closes: '12:00' };

test('a change holds from its day on, and weekdays it does not name stay as they were', () => {
  const closed = { tuesday: [], wednesday: [], thursday: [], saturday: [], sunday: [] };
  const { hours } = configSchema.parse({
    hours: {
      ...closed,
      monday: [morning],
      friday: [morning],
      changes: [
        { from: '2012-07-01', monday: [] },
        { from: '2012-01-01', friday: [{ opens: '22:00', closes: '06:00' }] },
      ],
    },
  });
  expect(
    openingHours(hours).map(({ valid_from, valid_until, weekday, opens }) =>
      [valid_from, valid_until, weekday, opens].join(' '),
    ),
  ).toEqual([
    '0001-01-01 2012-01-01 1 09:00',
    '0001-01-01 2012-01-01 5 09:00',
    '2012-01-01 2012-07-01 1 09:00',
    '2012-01-01 2012-07-01 5 22:00',
    '2012-07-01 9999-12-31 5 22:00',
  ]);
});
