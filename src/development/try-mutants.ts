import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { configSchema } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { tablesRead } from '../database/parsed-query.ts';
import { inBuildOrder, queriesFor, queriesOf, quoted } from '../database/queries.ts';
import type { Query } from '../database/query.ts';
import { createModelTable } from '../model/model.ts';
import { COMPARED_TABLES, modelRows, secondRows } from './second-opinion/compared.ts';
import { coreModel } from './second-opinion/core-model.ts';
import { AS_OF, companyOf } from './second-opinion/generated-company.ts';
import { decidedCompany } from './second-opinion/generated-decisions.ts';
import { listedMutants, type Mutant } from './second-opinion/mutants.ts';
import { rulesOf, YEAR_RATES } from './second-opinion/rules.ts';

/**
 * Models generated companies with one rule of the model's SQL changed at a time, and prints which of these wrong models
 * the second opinion notices; a company is tried for those that the ones before did not show. The exit code is 1 where one is never noticed:
 * `npm run mutants -- --companies 8 --customers 150 --seed 1 --only waits`
 */
const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '8' },
    customers: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const size = Number(values.customers);

const config = configSchema.parse({
  own: { domains: ['firm.example'] },
  freemail_domains: ['post.example'],
  currency: 'EUR',
  currency_rates: YEAR_RATES,
});
const database = await openDatabase(':memory:', { threads: 1 });
const modelled = await coreModel(database, COMPARED_TABLES, {
  company: companyOf([]),
  config,
  asOf: AS_OF,
});
const needed = await queriesFor(database, queriesOf('core'), COMPARED_TABLES);
const queries = await inBuildOrder(database, needed);
const reads = await tablesRead(database, queries);

const asked = listedMutants().filter(
  ({ query }) => values.only?.split(',').includes(query) ?? true,
);
let unseen = asked;
const sample = { numRuns: Number(values.companies), seed: Number(values.seed) };
for (const company of fc.sample(decidedCompany(size, size), sample)) {
  if (unseen.length === 0) break;
  await modelled(company);
  const second = JSON.stringify(secondRows(company, rulesOf(config, AS_OF)));
  if (JSON.stringify(await modelRows(database)) !== second)
    throw new Error('The second opinion does not agree with the model as it is.');
  const left: Mutant[] = [];
  for (const mutant of unseen) {
    if (!(await isNoticed(database, mutant, second))) left.push(mutant);
  }
  unseen = left;
}
for (const { query, rule } of unseen) console.log(`not noticed: ${query}: ${rule}`);
console.log(`${asked.length - unseen.length} of ${asked.length} wrong models noticed`);
database.close();
process.exitCode = unseen.length > 0 ? 1 : 0;

/** Makes the tables that a mutant changes, compares them, and leaves the model as it was. */
async function isNoticed(database: Database, mutant: Mutant, second: string): Promise<boolean> {
  return database.rehearsal(async () => {
    for (const query of changedBy(mutant)) {
      await database.run(`drop ${query.isView ? 'view' : 'table'} ${quoted(query.name)}`);
      await createModelTable(database, query);
    }
    return JSON.stringify(await modelRows(database)) !== second;
  });
}

/** The query with its other rule, and those that read it, as they are. */
function changedBy({ query: name, from, to }: Mutant): Query[] {
  const changed = new Set([name]);
  return queries.flatMap((query, index) => {
    if (query.name === name) return [{ ...query, sql: query.sql.replaceAll(from, to) }];
    if (!reads[index]?.some((table) => changed.has(table))) return [];
    changed.add(query.name);
    return [query];
  });
}
