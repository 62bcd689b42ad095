import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import { ridgeLogisticFit } from '../stats/ridge-logistic-fit.ts';
import { writeGivenTable } from './given-table.ts';

const CAUSES = [
  'terms',
  'orders',
  'open_wait',
  'slow_answers',
  'refusal',
  'changed_terms',
  'silence',
] as const;

type Cause = (typeof CAUSES)[number];

/** A row of queries/reads/renewal_cases.sql. */
type RenewalCase = Record<Cause, number | null> & {
  leadDays: number;
  fitOn: string | null;
  decidedOn: string;
  keptOn: string | null;
  nowOn: string;
};

/** Rows of `renewal_fits` and `renewal_weights`. */
type RenewalFit = { lead_days: number; fit_on: string; case_count: number; left_count: number };
type Weight = { lead_days: number; fit_on: string; cause: Cause; weight: number; mean: number };

/** A cause is taken less its mean and over its standard deviation, so that a penalty holds back one as much as the other. */
type Scale = { cause: Cause; mean: number; deviation: number };

/**
 * Fits the chance that a contract is not renewed to what was decided before each quarter in which ends are scored, and before the day after as_of; writes the
 * tables `renewal_fits` and `renewal_weights`.
 */
export async function writeRenewalFits(database: Database): Promise<void> {
  const read = await database.read(programQuery('reads/renewal_cases').sql);
  const cases = read.objects() as RenewalCase[];
  const found = [30, 90, 180, 300].flatMap((lead) =>
    fitsOf(cases.filter(({ leadDays }) => leadDays === lead)),
  );
  const [fits, weights] = [found.map(({ fit }) => fit), found.flatMap(({ weights }) => weights)];
  await writeGivenTable(database, 'computed/renewal_fits', fits);
  await writeGivenTable(database, 'computed/renewal_weights', weights);
}

/** The fits of one number of days before the end. */
function fitsOf(cases: RenewalCase[]): { fit: RenewalFit; weights: Weight[] }[] {
  const days = new Set(cases.flatMap(({ fitOn, nowOn }) => [fitOn ?? nowOn, nowOn]));
  return [...days].sort().map((day) => fitOn(day, cases));
}

function fitOn(day: string, all: RenewalCase[]): { fit: RenewalFit; weights: Weight[] } {
  const cases = all.filter(({ decidedOn }) => decidedOn < day);
  const hasLeft = ({ keptOn }: RenewalCase) => keptOn === null || keptOn >= day;
  const scales = CAUSES.map((cause) => scaleOf(cause, cases));
  const fitted = ridgeLogisticFit(
    cases.map((one) => ({
      values: scales.map((scale) => scaled(one[scale.cause], scale)),
      hasHappened: hasLeft(one),
    })),
  );
  const [{ leadDays: lead_days } = { leadDays: 0 }] = all;
  const fit = {
    lead_days,
    fit_on: day,
    case_count: cases.length,
    left_count: cases.filter(hasLeft).length,
    penalty: fitted?.penalty ?? null,
    intercept: fitted?.intercept ?? null,
  };
  const weights = (fitted?.coefficients ?? []).flatMap((coefficient, place): Weight[] => {
    const scale = scales[place];
    if (!scale) return [];
    const { cause, mean, deviation } = scale;
    return [{ lead_days, fit_on: day, cause, weight: coefficient / deviation, mean }];
  });
  return { fit, weights };
}

/** Of those of whom the cause is known; the deviation is 1 where they are all alike. */
function scaleOf(cause: Cause, cases: RenewalCase[]): Scale {
  const values = cases.flatMap((one) => one[cause] ?? []);
  const count = Math.max(values.length, 1);
  const mean = values.reduce((sum, x) => sum + x, 0) / count;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / count;
  return { cause, mean, deviation: Math.sqrt(variance) || 1 };
}

/** What is not known stands at the mean. */
function scaled(value: number | null, { mean, deviation }: Scale): number {
  return value === null ? 0 : (value - mean) / deviation;
}
