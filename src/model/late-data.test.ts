import { expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { silent } from '../progress.ts';
import { model } from './model.ts';

/** A quarter leaves at every renewal: one of 2,040 customers who began in a month of 1995 to 2011. */
function terms(number: number): { startedOn: Date; count: number } {
  const startedOn = new Date(Date.UTC(1995, number % 204, 1));
  const chance = (number * 0.6180339887498949) % 1;
  return { startedOn, count: Math.ceil(Math.log(1 - chance) / Math.log(0.75)) };
}

const day = (date: Date) => date.toISOString().slice(0, 10);

const later = (date: Date, years: number, days = 0) =>
  new Date(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate() + days));

/** The contracts of those who were still there at the begin of 2008, with all their terms. */
function exported(): string {
  const lines = Array.from({ length: 2040 }, (_, number) => number).flatMap((number) => {
    const { startedOn, count } = terms(number);
    if (later(startedOn, count) <= new Date('2008-01-01')) return [];
    return Array.from({ length: count }, (_, term) => [
      `C${number}-${term}`,
      `K${number}`,
      'signed',
      day(later(startedOn, term)),
      day(later(startedOn, term + 1, -1)),
      100,
    ]);
  });
  const head = 'contract_id,customer_id,status,started_on,ended_on,annual_value';
  return [head, ...lines.map((line) => line.join(','))].join('\n');
}

async function curves(fixture: Fixture, keys: object) {
  fixture.write('contracts.csv', exported());
  await fixture.load();
  await model(fixture.database, {
    config: configSchema.parse(keys),
    asOf: '2012-11-30',
    progress: silent,
  });
  const rows = await fixture.rows(`
    select stayed_share, projected_share from renewals_by_term where term_number in (1, 5)
    union all by name
    select stayed_share from tenure_by_year where year_number in (1, 5)`);
  return rows as { stayed_share: number; projected_share: number | null }[];
}

// The truth is that of the simulation: 0.75 after one renewal, 0.75 ** 5 = 0.24 after five.
test.each([
  ['the configuration says', { thresholds: { archive_begins: '2008-01-01' } }],
  ['the first end that is known tells', {}],
])(
  'where data begin late, as %s, renewals and years are those of all customers',
  async (_from, keys) => {
    const fixture = await openFixture();
    try {
      const found = await curves(fixture, keys);
      const truth = [0.75, 0.75 ** 5, 0.75, 0.75 ** 5];
      expect(found.length).toBe(4);
      for (const [place, row] of found.entries()) {
        expect(Math.abs(row.stayed_share - (truth[place] ?? 0))).toBeLessThan(0.03);
        if (row.projected_share === null) continue;
        expect(Math.abs(row.projected_share - (truth[place] ?? 0))).toBeLessThan(0.03);
      }
    } finally {
      fixture.close();
    }
  },
);
