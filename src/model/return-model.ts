import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import { derivedEstimate } from '../stats/derived-estimate.ts';
import type { Fit } from '../stats/likelihood-fit.ts';
import { type LogisticParameters, logisticFit, type Outcomes } from '../stats/logistic-fit.ts';
import { type FittedModel, type Quantity, resultsOf } from './fitted-results.ts';
import { writeGivenTable } from './given-table.ts';

/** Delays of our answer, in weeks, of which the odds of a return are written, as far as they are known. */
const WEEKS = [1, 2, 4, 8, 12, 26];

/** Nothing is said of delays longer than those of so large a share of the answers. */
const KNOWN_SHARE = 0.95;

type OpenReply = { customerId: string; weeks: number; value: number };

/**
 * Fits how the odds that a lost customer returns fall with the weeks until our answer, and what another week is worth with those who wait: of all in the
 * model, of each in the table `answer_gains`.
 */
export async function returnModel(database: Database): Promise<FittedModel> {
  const groups = (
    await database.read(programQuery('reads/answered_replies').sql)
  ).objects() as Outcomes[];
  const knownWeeks = longestKnown(groups);
  const open = (
    await database.read(programQuery('reads/open_replies').sql)
  ).objects() as OpenReply[];
  const known = open.filter(({ weeks }) => weeks + 1 <= knownWeeks);
  const oddsAfter = WEEKS.filter((weeks) => weeks <= knownWeeks).map(
    (weeks): Quantity<keyof LogisticParameters> => [
      `odds_${weeks}`,
      ({ odds, ratio }) => odds * ratio ** weeks,
    ],
  );
  const fit = logisticFit(groups);
  await writeGivenTable(database, 'computed/answer_gains', gainsOf(known, fit));
  return {
    model: 'return',
    k: null,
    customerCount: countOf(groups),
    ...resultsOf(fit, [
      ...oddsAfter,
      ['week_value', (parameters) => weekValue(known, parameters)],
      ['week_customers', () => known.length],
    ]),
  };
}

/** What another week is worth with each who waits; nothing where a week may cost nothing. */
function gainsOf(open: OpenReply[], fit: Fit<keyof LogisticParameters>): object[] {
  if (!('point' in fit) || fit.reason !== null) return [];
  const { high } = derivedEstimate(fit, ({ ratio }) => ratio);
  if (high === null || high >= 1) return [];
  return open.map((reply) => {
    const gain = derivedEstimate(fit, (parameters) => weekValue([reply], parameters));
    return {
      customer_id: reply.customerId,
      gain: gain.value,
      gain_low: gain.low,
      gain_high: gain.high,
    };
  });
}

function countOf(groups: Outcomes[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}

function longestKnown(groups: Outcomes[]): number {
  const total = countOf(groups);
  let counted = 0;
  return (
    groups.find(({ count }) => {
      counted += count;
      return counted >= KNOWN_SHARE * total;
    })?.at ?? 0
  );
}

/** A week's loss: with each who waits, the value times what the chance falls by. */
function weekValue(open: OpenReply[], { odds, ratio }: LogisticParameters): number {
  const chance = (weeks: number) => 1 / (1 + 1 / (odds * ratio ** weeks));
  return open.reduce(
    (sum, { weeks, value }) => sum + value * (chance(weeks) - chance(weeks + 1)),
    0,
  );
}
