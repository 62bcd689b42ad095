import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { propertyRuns } from '../development/property-runs.ts';
import { sampleConfig, wholeSample } from '../development/sample-tables.ts';
import { COMPARED_TABLES, modelRows, secondRows } from '../development/second-opinion/compared.ts';
import { coreModel } from '../development/second-opinion/core-model.ts';
import { AS_OF, companyOf } from '../development/second-opinion/generated-company.ts';
import { decidedCompany } from '../development/second-opinion/generated-decisions.ts';
import { rulesOf, YEAR_RATES } from '../development/second-opinion/rules.ts';
import { storedCompany } from '../development/second-opinion/stored-company.ts';

/** Plain loops written from DEFINITIONS.md, without the SQL, must come to the same waits, lifetimes, losses, last events, win-back cases, movements, tenures and renewals, and these to the same curves with the same limits. */
describe('a second opinion', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(':memory:', { threads: 1 });
  });
  afterEach(() => database.close());

  test('agrees on the sample company', async () => {
    const sample = await wholeSample(AS_OF);
    const second = secondRows(await storedCompany(sample), rulesOf(sampleConfig(), AS_OF));
    expect(second.waits.length).toBeGreaterThan(100);
    expect(await modelRows(sample)).toEqual(second);
    sample.close();
  });

  test('agrees on generated companies', { timeout: 3_600_000 }, async () => {
    const config = configSchema.parse({
      own: { domains: ['firm.example'] },
      freemail_domains: ['post.example'],
      currency: 'EUR',
      currency_rates: YEAR_RATES,
    });
    const first = { company: companyOf([]), config, asOf: AS_OF };
    const modelled = await coreModel(database, COMPARED_TABLES, first);
    await fc.assert(
      fc.asyncProperty(decidedCompany(1, 30), async (company) => {
        await modelled(company);
        expect(await modelRows(database)).toEqual(secondRows(company, rulesOf(config, AS_OF)));
      }),
      propertyRuns(10),
    );
  });
});
