import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { createStatisticsMacros } from './queries.ts';

test.each([
  ['8 of 10', '8, 10', [0.8, 0.49, 0.943]],
  ['0 of 20', '0, 20', [0, 0, 0.161]],
  ['of nothing', '0, 0', [null, null, null]],
])(
  'the share and its interval are the published ones (Wilson 1927): %s',
  async (_, of, expected) => {
    const database = await openDatabase(':memory:');
    await createStatisticsMacros(database);
    const found = await database.read(
      `select round(share_of(${of}), 3) as share, round(wilson_low(${of}), 3) as low, round(wilson_high(${of}), 3) as high`,
    );
    database.close();
    expect(Object.values(found.object(0))).toEqual(expected);
  },
);
