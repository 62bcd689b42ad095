import type { Database } from '../database/database.ts';
import { currentSchema } from '../database/schema.ts';
import type { BetaGeometricParameters } from '../stats/beta-geometric.ts';
import { betaGeometricAlive } from '../stats/beta-geometric-alive.ts';
import { betaGeometricExpected } from '../stats/beta-geometric-expected.ts';
import { type BetaGeometricFit, betaGeometricFit } from '../stats/beta-geometric-fit.ts';
import type { OrderHistoryGroup } from '../stats/order-history.ts';
import { type Renewals, shiftedBetaGeometricFit } from '../stats/shifted-beta-geometric-fit.ts';
import { shiftedBetaGeometricSurvival } from '../stats/shifted-beta-geometric-survival.ts';
import { type FittedModel, type Quantity, resultsOf } from './fitted-results.ts';
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
  await database.run(TABLES);
  const orders = await fittedOrders(database);
  await writeModel(database, ordersModel(orders, 'mbg'));
  await writeModel(database, ordersModel(orders, 'bg'));
  await writeModel(database, await renewalsModel(database));
  await writeModel(database, await returnModel(database));
  await writeOutlooks(database, orders);
}

type FittedOrders = {
  /** Those that were fitted. */
  groups: OrderHistoryGroup[];
  k: number;
  mbg: BetaGeometricFit;
  bg: BetaGeometricFit;
};

async function fittedOrders(database: Database): Promise<FittedOrders> {
  const groups = await historyGroups(
    database,
    `(from order_histories order by md5(customer_id) limit ${FITTED_MAX})`,
  );
  const logGapSum = groups.reduce((sum, group) => sum + group.logGapSum, 0);
  const { k, mbg } = likeliest(groups, logGapSum);
  return { groups, k, mbg, bg: betaGeometricFit(groups, { dropout: 'bg', k }, logGapSum) };
}

async function historyGroups(database: Database, histories: string) {
  const table = await database.read(`
    select repeat_count as "repeatCount", last_week as "lastAt", age_weeks as age,
      count(*) as "customerCount", sum(log_gap_sum order by customer_id) as "logGapSum"
    from ${histories} as histories group by repeat_count, last_week, age_weeks
    order by repeat_count, last_week, age_weeks`);
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
  const table = await database.read(`
    select term_number as term, count(*) filter (has_left) as "leftCount",
      count(*) filter (not has_left) as "stayedCount"
    from renewals group by term_number order by term_number`);
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

async function writeModel(database: Database, fitted: FittedModel): Promise<void> {
  const { estimates, ...model } = fitted;
  await database.run(
    `insert into fitted_models
     values ($model, $k::integer, $customerCount::bigint, $logLikelihood::double, $reason::varchar)`,
    model,
  );
  for (const [name, { value, low, high }] of estimates) {
    await database.run(
      'insert into fitted_estimates values ($model, $name, $value::double, $low::double, $high::double)',
      { model: model.model, name, value, low, high },
    );
  }
}

/** Writes P(alive) and the expected orders of each history; none where the leading model could not be fitted. */
async function writeOutlooks(database: Database, orders: FittedOrders): Promise<void> {
  const { k, mbg, bg } = orders;
  if (!mbg.parameters) return;
  const alive = betaGeometricAlive(mbg.parameters, { dropout: 'mbg', k });
  const aliveByBg = bg.parameters && betaGeometricAlive(bg.parameters, { dropout: 'bg', k });
  const expected = betaGeometricExpected(mbg.parameters, { dropout: 'mbg', k }, YEAR_WEEKS);
  const rows = await database.appender(await currentSchema(database), 'order_outlooks');
  for (const group of await historyGroups(database, 'order_histories')) {
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
  await database.run(SUMS);
}

/** What was summed over the customers fitted becomes the sum over all; the limits keep their ratio to it. */
const SUMS = `
update fitted_estimates
set estimate = total, estimate_low = estimate_low * total / estimate, estimate_high = estimate_high * total / estimate
from (
    unpivot (
        select
            sum(alive_share order by customer_id) as "mbg alive_count",
            sum(alive_share_bg order by customer_id) as "bg alive_count",
            sum(expected_order_count order by customer_id) as "mbg order_count"
        from order_histories inner join order_outlooks using (repeat_count, last_week, age_weeks)
    )
    on "mbg alive_count", "bg alive_count", "mbg order_count"
    into name name value total
) as totals
where totals.name = model || ' ' || fitted_estimates.name`;

const TABLES = `
create table fitted_models (model varchar, k integer, customer_count bigint, log_likelihood double, reason varchar);
comment on table fitted_models is 'One row per model: mbg (MBG/CNBD-k; k = 1 is the MBG/NBD) and bg (the same where nobody leaves before a repeat order) of orders, sbg (shifted beta-geometric) of yearly terms, return (logistic regression) of lost customers by the weeks until our answer.';
comment on column fitted_models.model is 'mbg, bg, sbg or return.';
comment on column fitted_models.k is 'Regularity of the gaps between orders, chosen by the likelihood of mbg; null for sbg and return.';
comment on column fitted_models.customer_count is 'Customers (stretches of terms for sbg, answered replies for return) that it was fitted to; of more than 10,000 who order, as many at random.';
comment on column fitted_models.log_likelihood is 'Logarithm of the likelihood; null where nothing could be fitted.';
comment on column fitted_models.reason is 'too_few or not_converged: why nothing was fitted; alike: customers differ too little to tell how much, single parameters mean nothing; else null.';
create table fitted_estimates (model varchar, name varchar, estimate double, estimate_low double, estimate_high double);
comment on table fitted_estimates is 'One row per model and quantity: its parameters, and what follows from them.';
comment on column fitted_estimates.model is 'mbg, bg, sbg or return.';
comment on column fitted_estimates.name is 'r, alpha (weeks), a, b of mbg and bg; alpha, beta of sbg; alive_count (customers still customers), order_count (orders of the next twelve months), stayed_<n> (share that stays after n terms); of return: odds (of a return where the answer comes at once), ratio (of the odds, per week), odds_<n> (after n weeks), week_value (annual value that another week costs with week_customers who wait).';
comment on column fitted_estimates.estimate is 'The estimate.';
comment on column fitted_estimates.estimate_low is 'Lower 95 % limit; null where the data do not tell the parameters apart.';
comment on column fitted_estimates.estimate_high is 'Upper 95 % limit; null likewise.';
create table order_outlooks (repeat_count bigint, last_week integer, age_weeks integer, alive_share double, alive_share_bg double, expected_order_count double);
comment on table order_outlooks is 'One row per history of order_histories (repeat_count, last_week, age_weeks): what the fitted models make of it; empty where mbg was not fitted.';
comment on column order_outlooks.repeat_count is 'Days with an order after the first.';
comment on column order_outlooks.last_week is 'Week of the last order.';
comment on column order_outlooks.age_weeks is 'Weeks since the first order.';
comment on column order_outlooks.alive_share is 'P(alive) by mbg.';
comment on column order_outlooks.alive_share_bg is 'P(alive) by bg; null where that was not fitted.';
comment on column order_outlooks.expected_order_count is 'Orders expected in the twelve months after as_of, by mbg.';
`;
