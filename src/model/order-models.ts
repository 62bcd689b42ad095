import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import { currentSchema } from '../database/schema.ts';
import type { BetaGeometricModel, BetaGeometricParameters } from '../stats/beta-geometric.ts';
import { betaGeometricAlive } from '../stats/beta-geometric-alive.ts';
import { betaGeometricExpected } from '../stats/beta-geometric-expected.ts';
import { type BetaGeometricFit, betaGeometricFit } from '../stats/beta-geometric-fit.ts';
import type { Estimate } from '../stats/likelihood-fit.ts';
import { meanMiss, missedLimits, PUBLIC_OUTCOMES } from '../stats/missed-limits.ts';
import type { OrderHistoryGroup } from '../stats/order-history.ts';
import { type FittedModel, resultsOf } from './fitted-results.ts';
import { writeGivenTable } from './given-table.ts';
import { type Holdout, orderHoldouts } from './order-holdouts.ts';

/** The twelve months that orders are expected for. */
const YEAR_WEEKS = 365.25 / 7;

/** Parameters are sought on so many customers at most, taken at random (by a hash), so that the time is bounded. */
const FITTED_MAX = 200_000;

/** Gaps more regular than Erlang-6 are not sought. */
const K_MAX = 6;

type Dropout = BetaGeometricModel['dropout'];

type FittedOrders = {
  /** Those that were fitted. */
  groups: OrderHistoryGroup[];
  k: number;
  mbg: BetaGeometricFit;
  bg: BetaGeometricFit;
  /** The family that missed least what was held out. */
  leading: Dropout;
  holdouts: Holdout[];
};

/** Fits the models of orders and writes the tables `fitted_holdouts` and `order_outlooks`; gives what was fitted. */
export async function orderModels(database: Database): Promise<FittedModel[]> {
  const orders = await fittedOrders(database);
  await writeGivenTable(database, 'computed/fitted_holdouts', orders.holdouts);
  await writeOutlooks(database, orders);
  const sums = await outlookSums(database);
  return (['mbg', 'bg'] as const).map((dropout) => summed(ordersModel(orders, dropout), sums));
}

async function fittedOrders(database: Database): Promise<FittedOrders> {
  const groups = await historyGroups(database, FITTED_MAX);
  const logGapSum = groups.reduce((sum, group) => sum + group.logGapSum, 0);
  const { k, mbg } = likeliest(groups, logGapSum);
  const bg = betaGeometricFit(groups, { dropout: 'bg', k }, logGapSum);
  const fitted = mbg.parameters !== null && bg.parameters !== null;
  const holdouts = fitted ? await orderHoldouts(database, { groups, k, most: FITTED_MAX }) : [];
  return { groups, k, mbg, bg, holdouts, leading: leadingOf(holdouts) };
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

/** `mbg` where nothing could be held out, or both missed alike: it lets a customer leave after a single order. */
function leadingOf(holdouts: Holdout[]): Dropout {
  const miss = (model: Dropout) => meanMiss(outcomesOf(holdouts, model)) ?? 0;
  return miss('bg') < miss('mbg') ? 'bg' : 'mbg';
}

function outcomesOf(holdouts: Holdout[], model: Dropout) {
  return holdouts
    .filter((holdout) => holdout.model === model)
    .map((holdout) => ({ expected: holdout.expected_order_count, came: holdout.order_count }));
}

function ordersModel(orders: FittedOrders, dropout: Dropout): FittedModel {
  const { groups, k, holdouts } = orders;
  const sumOf = (of: (group: OrderHistoryGroup) => number) =>
    groups.reduce((sum, group) => sum + group.customerCount * of(group), 0);
  const results = resultsOf<keyof BetaGeometricParameters>(orders[dropout], [
    ['alive_count', (p) => sumOf(betaGeometricAlive(p, { dropout, k }))],
    ['order_count', (p) => sumOf(betaGeometricExpected(p, { dropout, k }, YEAR_WEEKS))],
  ]);
  const miss = meanMiss([...PUBLIC_OUTCOMES, ...outcomesOf(holdouts, dropout)]) ?? 0;
  const estimates = results.estimates.map(([name, estimate]): [string, Estimate] => [
    name,
    name === 'order_count' ? missedLimits(estimate, miss) : estimate,
  ]);
  const customerCount = sumOf(() => 1);
  const isLeading = dropout === orders.leading;
  return { model: dropout, k, isLeading, customerCount, ...results, estimates };
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

/** Writes P(alive) and the expected orders of each history, by both families; none where mbg could not be fitted. */
async function writeOutlooks(database: Database, { k, mbg, bg }: FittedOrders): Promise<void> {
  await writeGivenTable(database, 'computed/order_outlooks', []);
  if (!mbg.parameters) return;
  const ofMbg = outlook(mbg.parameters, { dropout: 'mbg', k });
  const ofBg = bg.parameters && outlook(bg.parameters, { dropout: 'bg', k });
  const rows = await database.appender(await currentSchema(database), 'order_outlooks');
  for (const group of await historyGroups(database, null)) {
    rows.appendBigInt(BigInt(group.repeatCount));
    rows.appendInteger(group.lastAt);
    rows.appendInteger(group.age);
    for (const name of ['alive', 'orders'] as const) {
      rows.appendDouble(ofMbg[name](group));
      if (ofBg) rows.appendDouble(ofBg[name](group));
      else rows.appendNull();
    }
    rows.endRow();
  }
  rows.closeSync();
}

/** P(alive), and the orders expected of twelve months. */
function outlook(parameters: BetaGeometricParameters, model: BetaGeometricModel) {
  return {
    alive: betaGeometricAlive(parameters, model),
    orders: betaGeometricExpected(parameters, model, YEAR_WEEKS),
  };
}
