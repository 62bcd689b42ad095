import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import type { BetaGeometricModel } from '../stats/beta-geometric.ts';
import { betaGeometricExpected } from '../stats/beta-geometric-expected.ts';
import { betaGeometricFit } from '../stats/beta-geometric-fit.ts';
import type { OrderHistoryGroup } from '../stats/order-history.ts';

/** What a model expected of weeks that it was not fitted to, and what came: a row of `fitted_holdouts`. */
export type Holdout = {
  model: BetaGeometricModel['dropout'];
  weeks_before: number;
  weeks: number;
  customer_count: number;
  expected_order_count: number;
  order_count: number;
};

type HeldOut = OrderHistoryGroup & { logGapSum: number; laterCount: number };

/** So many spans are held out at most, one before the other. */
const SPANS_MAX = 3;

const YEAR_WEEKS = 52;

/**
 * Fits both families of order models to the orders before a span of weeks and has them expect those of the span: the last twelve months,
 * the twelve before them and so on, as long as there are as many before; of younger data the second half.
 */
export async function orderHoldouts(
  database: Database,
  { groups, k, most }: { groups: OrderHistoryGroup[]; k: number; most: number },
): Promise<Holdout[]> {
  const known = groups.reduce((longest, { age }) => Math.max(longest, age), 0);
  const weeks = Math.min(YEAR_WEEKS, Math.floor(known / 2));
  const spans = Math.min(SPANS_MAX, Math.floor(known / Math.max(weeks, 1)) - 1);
  const found: Holdout[] = [];
  for (let span = 1; span <= spans; span += 1) {
    const before = span * weeks;
    const read = await database.read(programQuery('reads/held_out_groups').sql, {
      before,
      weeks,
      most,
    });
    const held = read.objects() as HeldOut[];
    for (const dropout of ['mbg', 'bg'] as const) {
      found.push(...holdout(held, { dropout, k }, { before, weeks }));
    }
  }
  return found;
}

/** Nothing where too few were customers before. */
function holdout(
  held: HeldOut[],
  model: BetaGeometricModel,
  { before, weeks }: { before: number; weeks: number },
): Holdout[] {
  const sum = (of: (group: HeldOut) => number) =>
    held.reduce((total, group) => total + of(group), 0);
  const { parameters } = betaGeometricFit(
    held,
    model,
    sum(({ logGapSum }) => logGapSum),
  );
  if (!parameters) return [];
  const expected = betaGeometricExpected(parameters, model, weeks);
  return [
    {
      model: model.dropout,
      weeks_before: before,
      weeks,
      customer_count: sum(({ customerCount }) => customerCount),
      expected_order_count: sum((group) => group.customerCount * expected(group)),
      order_count: sum(({ laterCount }) => laterCount),
    },
  ];
}
