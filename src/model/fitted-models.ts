import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import { currentSchema } from '../database/schema.ts';
import type { BetaGeometricParameters } from '../stats/beta-geometric.ts';
import { betaGeometricAlive } from '../stats/beta-geometric-alive.ts';
import { betaGeometricExpected } from '../stats/beta-geometric-expected.ts';
import { type BetaGeometricFit, betaGeometricFit } from '../stats/beta-geometric-fit.ts';
import type { Estimate } from '../stats/likelihood-fit.ts';
import type { OrderHistoryGroup } from '../stats/order-history.ts';
import { type Renewals, shiftedBetaGeometricFit } from '../stats/shifted-beta-geometric-fit.ts';
import { shiftedBetaGeometricSurvival } from '../stats/shifted-beta-geometric-survival.ts';
import { type FittedModel, type Quantity, resultsOf } from './fitted-results.ts';
import { writeGivenTable } from './given-table.ts';
import { returnModel } from './return-model.ts';

/** The twelve months that orders are expected for. */
const YEAR_WEEKS = 365.25 / 7;

/** Parameters are sought on so many customers at most, taken at random (by a hash); more would narrow the limits and not move them. */
const FITTED_MAX = 10_000;

/** Gaps more regular than Erlang-6 are not sought. */
const K_MAX = 6;

const TERMS_AHEAD = 12;

/**
 * Fits the models of orders, renewals and returns to what the core tables hold, grouped by SQL, and writes the tables `fitted_models`, `fitted_estimates` and
 * `order_outlooks`, which the metric queries read.
 */
export async function writeFittedModels(database: Database): Promise<void> {
  const orders = await fittedOrders(database);
  await writeOutlooks(database, orders);
  const sums = await outlookSums(database);
  const models = [
    summed(ordersModel(orders, 'mbg'), sums),
    summed(ordersModel(orders, 'bg'), sums),
    await renewalsModel(database),
    await returnModel(database),
  ];
  await writeGivenTable(database, 'computed/fitted_models', models.map(modelRow));
  await writeGivenTable(database, 'computed/fitted_estimates', models.flatMap(estimateRows));
}

function modelRow({ model, k, customerCount, logLikelihood, reason }: FittedModel): object {
  return { model, k, customer_count: customerCount, log_likelihood: logLikelihood, reason };
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

/** What was summed over the customers fitted becomes the sum over all; the limits keep their ratio to it. */
function summed(fitted: FittedModel, sums: OutlookSums): FittedModel {
  const estimates = fitted.estimates.map(([name, estimate]): [string, Estimate] => {
    const total = sums[`${fitted.model}_${name}`] ?? null;
    if (total === null) return [name, estimate];
    const { value, low, high } = estimate;
    const scaled = (limit: number | null) => (limit === null ? null : (limit * total) / value);
    return [name, { value: total, low: scaled(low), high: scaled(high) }];
  });
  return { ...fitted, estimates };
}

/** The row of queries/reads/outlook_sums.sql: `mbg_alive_count` and others. */
type OutlookSums = Record<string, number | null>;

async function outlookSums(database: Database): Promise<OutlookSums> {
  const sums = await database.read(programQuery('reads/outlook_sums').sql);
  return sums.object(0) as OutlookSums;
}

type FittedOrders = {
  /** Those that were fitted. */
  groups: OrderHistoryGroup[];
  k: number;
  mbg: BetaGeometricFit;
  bg: BetaGeometricFit;
};

async function fittedOrders(database: Database): Promise<FittedOrders> {
  const groups = await historyGroups(database, FITTED_MAX);
  const logGapSum = groups.reduce((sum, group) => sum + group.logGapSum, 0);
  const { k, mbg } = likeliest(groups, logGapSum);
  return { groups, k, mbg, bg: betaGeometricFit(groups, { dropout: 'bg', k }, logGapSum) };
}

/** Those of so many customers at most; of all where that is null. */
async function historyGroups(database: Database, most: number | null) {
  const table = await database.read(programQuery('reads/order_groups').sql, { most });
  return table.objects() as (OrderHistoryGroup & { logGapSum: number })[];
}

/** The MBG/CNBD-k with the k of the greatest likelihood, sought upwards from 1. */
function likeliest(groups: OrderHistoryGroup[], logGapSum: number) {
  const fitOf = (k: number) => betaGeometricFit(groups, { dropout: 'mbg', k }, logGapSum);
  let [k, mbg] = [1, fitOf(1)];
  while (k < K_MAX && mbg.parameters) {
    const next = fitOf(k + 1);
    if (!next.parameters || next.logLikelihood <= mbg.logLikelihood) break;
    [k, mbg] = [k + 1, next];
  }
  return { k, mbg };
}

function ordersModel(orders: FittedOrders, dropout: 'mbg' | 'bg'): FittedModel {
  const { groups, k } = orders;
  const sumOf = (of: (group: OrderHistoryGroup) => number) =>
    groups.reduce((sum, group) => sum + group.customerCount * of(group), 0);
  const expectedOrders: Quantity<keyof BetaGeometricParameters> = [
    'order_count',
    (p) => sumOf(betaGeometricExpected(p, { dropout, k }, YEAR_WEEKS)),
  ];
  return {
    model: dropout,
    k,
    customerCount: sumOf(() => 1),
    ...resultsOf<keyof BetaGeometricParameters>(orders[dropout], [
      ['alive_count', (p) => sumOf(betaGeometricAlive(p, { dropout, k }))],
      ...(dropout === 'mbg' ? [expectedOrders] : []),
    ]),
  };
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

/** Writes P(alive) and the expected orders of each history; none where the leading model could not be fitted. */
async function writeOutlooks(database: Database, orders: FittedOrders): Promise<void> {
  await writeGivenTable(database, 'computed/order_outlooks', []);
  const { k, mbg, bg } = orders;
  if (!mbg.parameters) return;
  const alive = betaGeometricAlive(mbg.parameters, { dropout: 'mbg', k });
  const aliveByBg = bg.parameters && betaGeometricAlive(bg.parameters, { dropout: 'bg', k });
  const expected = betaGeometricExpected(mbg.parameters, { dropout: 'mbg', k }, YEAR_WEEKS);
  const rows = await database.appender(await currentSchema(database), 'order_outlooks');
  for (const group of await historyGroups(database, null)) {
    rows.appendBigInt(BigInt(group.repeatCount));
    rows.appendInteger(group.lastAt);
    rows.appendInteger(group.age);
    rows.appendDouble(alive(group));
    if (aliveByBg) rows.appendDouble(aliveByBg(group));
    else rows.appendNull();
    rows.appendDouble(expected(group));
    rows.endRow();
  }
  rows.closeSync();
}
