import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import { type Renewals, shiftedBetaGeometricFit } from '../stats/shifted-beta-geometric-fit.ts';
import { shiftedBetaGeometricSurvival } from '../stats/shifted-beta-geometric-survival.ts';
import { type FittedModel, resultsOf } from './fitted-results.ts';
import { writeGivenTable } from './given-table.ts';
import { orderModels } from './order-models.ts';
import { writeRenewalFits } from './renewal-fits.ts';
import { returnModel } from './return-model.ts';

const TERMS_AHEAD = 12;

/** The tables of the fits. */
export const FITTED_TABLES = [
  'fitted_models',
  'fitted_estimates',
  'fitted_holdouts',
  'order_outlooks',
  'renewal_fits',
  'renewal_weights',
  'answer_gains',
];

/**
 * Fits the models of orders, renewals and returns to what the core tables hold, grouped by SQL, and writes the tables of the
 * fits, which the metric queries read: all of them, or none.
 */
export async function writeFittedModels(database: Database): Promise<void> {
  await database.transaction(() => writeAll(database));
}

async function writeAll(database: Database): Promise<void> {
  const models = [
    ...(await orderModels(database)),
    await renewalsModel(database),
    await returnModel(database),
  ];
  await writeGivenTable(database, 'computed/fitted_models', models.map(modelRow));
  await writeGivenTable(database, 'computed/fitted_estimates', models.flatMap(estimateRows));
  await writeRenewalFits(database);
}

function modelRow({
  model,
  k,
  isLeading,
  customerCount,
  logLikelihood,
  reason,
}: FittedModel): object {
  return {
    model,
    k,
    is_leading: isLeading ?? null,
    customer_count: customerCount,
    log_likelihood: logLikelihood,
    reason,
  };
}

function estimateRows({ model, estimates }: FittedModel): object[] {
  return estimates.map(([name, { value, low, high }]) => ({
    model,
    name,
    estimate: value,
    estimate_low: low,
    estimate_high: high,
  }));
}

async function renewalsModel(database: Database): Promise<FittedModel> {
  const table = await database.read(programQuery('reads/renewal_groups').sql);
  const rows = table.objects() as Renewals[];
  const terms = Array.from({ length: TERMS_AHEAD + 1 }, (_, term) => term);
  return {
    model: 'sbg',
    k: null,
    customerCount: rows.reduce((sum, row) => sum + row.leftCount + row.stayedCount, 0),
    ...resultsOf(
      shiftedBetaGeometricFit(rows),
      terms.map((term) => [`stayed_${term}`, (p) => shiftedBetaGeometricSurvival(p, term)]),
    ),
  };
}
