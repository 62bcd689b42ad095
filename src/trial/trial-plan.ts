import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { clopperPearsonInterval } from '../stats/clopper-pearson-interval.ts';
import { detectableDifference } from '../stats/detectable-difference.ts';
import { type Drawn, draw } from './draw.ts';

/** What is asked of a plan; without `calls` half of those who may be drawn are called. */
export type TrialOptions = {
  name?: string | undefined;
  seed: number;
  calls?: number | undefined;
  days: number;
  from?: string | undefined;
};

export type LostCustomer = {
  customer_id: string;
  name: string;
  churned_on: string;
  annual_value: number;
  left_out: string | null;
};

/** Who is called now and who later, by chance, and what that can show. Days as 2012-12-01, shares from 0 to 1. */
export type TrialPlan = {
  name: string;
  seed: number;
  from: string;
  /** First day on which those who wait are called: the outcome of the others is known then. */
  laterFrom: string;
  days: number;
  drawn: Drawn<LostCustomer>[];
  /** How many are not drawn, by the reason. */
  leftOut: Map<string, number>;
  /** What returns without a call, null where that is not known, and the most that it may be. */
  base: { share: number | null; high: number };
  /** The least difference of the shares that is found with a chance of 80 %, by either base; null where none is. */
  detectable: { atBase: number | null; atHigh: number | null };
};

/** Plans a trial with the customers who have left. UserError where too few may be drawn, or more are to be called than there are. */
export async function planTrial(database: Database, options: TrialOptions): Promise<TrialPlan> {
  const asOf = String((await database.read('select as_of_on from settings')).get('as_of_on', 0));
  const from = options.from ?? dayAfter(asOf, 1);
  if (from <= asOf)
    throw new UserError(
      inWords('--from {from} is not after {day}, up to which is known what happened.', {
        from,
        day: asOf,
      }),
    );
  const lost = await rowsOf<LostCustomer>(database, 'trial_candidates', { from_on: from });
  const candidates = lost.filter(({ left_out: reason }) => reason === null);
  const calls = options.calls ?? Math.ceil(candidates.length / 2);
  requireTwoGroups(candidates.length, calls);
  const base = await baseOf(database, options.days);
  const sizes = { first: calls, second: candidates.length - calls };
  return {
    name: options.name ?? `calls-${from}`,
    seed: options.seed,
    from,
    laterFrom: dayAfter(from, options.days),
    days: options.days,
    drawn: draw(candidates, { seed: options.seed, calls }),
    leftOut: countedReasons(lost),
    base,
    detectable: {
      atBase: detectableDifference({ ...sizes, base: base.share ?? 0 }),
      atHigh: detectableDifference({ ...sizes, base: base.high }),
    },
  };
}

function requireTwoGroups(count: number, calls: number): void {
  if (calls >= 1 && calls < count) return;
  throw new UserError(
    count < 2
      ? inWords(
          'A trial needs two customers who have left and may be called, and there {count, plural, =0 {is none} other {is one}}.',
          { count },
        )
      : inWords(
          '--calls {calls} leaves nobody to compare with: {count} customers may be drawn. Give 1 to {most}.',
          { calls: String(calls), count: String(count), most: String(count - 1) },
        ),
  );
}

/** What returned by itself within so many days, of those who left in two years. */
async function baseOf(database: Database, days: number): Promise<TrialPlan['base']> {
  type Base = {
    returned_share: number | null;
    returned_share_high: number | null;
    followed_count: number;
  };
  const [row] = await rowsOf<Base>(database, 'returns_untouched', { days });
  const [, exactHigh] = clopperPearsonInterval(0, row?.followed_count ?? 0) ?? [0, 1];
  return { share: row?.returned_share ?? null, high: row?.returned_share_high ?? exactHigh };
}

function countedReasons(lost: LostCustomer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { left_out: reason } of lost)
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

async function rowsOf<Row>(
  database: Database,
  name: string,
  parameters: Record<string, string | number>,
): Promise<Row[]> {
  const table = await database.read(programQuery(`reads/${name}`).sql, parameters);
  return table.objects() as Row[];
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
