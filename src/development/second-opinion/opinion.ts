import type { Company, Rules } from './company.ts';
import { asDecided } from './decisions.ts';
import { exchangesOf } from './exchanges.ts';
import { funnelOf } from './funnel.ts';
import { lastEventsOf } from './last-events.ts';
import { lifetimesOf } from './lifetimes.ts';
import { lossesOf } from './losses.ts';
import { movementsOf } from './movements.ts';
import { ownWordsOf } from './own-words.ts';
import { purchaseDays } from './purchases.ts';
import { relationshipsOf } from './relationships.ts';
import { endingTermsOf } from './renewals-ahead.ts';
import { ruleDifferencesOf } from './rule-differences.ts';
import { silencesOf } from './silences.ts';
import { staysOf } from './stays.ts';
import { termEndsOf } from './term-ends.ts';
import { visible } from './visible.ts';
import { voicesOf } from './voices.ts';
import { waitsOf } from './waits.ts';

/** Recomputes a company's figures with plain loops, from DEFINITIONS.md alone; no SQL is shared with the product. */
export function secondOpinion(company: Company, rules: Rules) {
  const { decided, isCourtesy } = asDecided(company, rules);
  const seen = visible(decided, rules);
  const exchanges = exchangesOf(seen, rules).map((exchange) => ({
    ...exchange,
    asksNothing: exchange.asksNothing || isCourtesy(exchange),
  }));
  const waits = waitsOf(seen, exchanges, rules);
  const lifetimes = lifetimesOf(seen, rules);
  const relationships = relationshipsOf(lifetimes, rules);
  const losses = lossesOf(seen, relationships, rules);
  const { cases, attempts } = funnelOf({
    company: seen,
    exchanges,
    waits,
    losses,
    relationships,
    rules,
  });
  const begun = lifetimes.filter(({ startedOn }) => startedOn <= rules.asOf);
  const lastEvents = lastEventsOf({ company: seen, waits, losses, rules });
  const termEnds = termEndsOf({ company: seen, waits, lifetimes, rules });
  const endingTerms = endingTermsOf({ lifetimes, exchanges, rules });
  const ruleDifferences = ruleDifferencesOf({ company: seen, waits, losses, rules });
  const silences = silencesOf({ company: seen, exchanges, relationships, losses, rules });
  const voices = voicesOf({ company: seen, exchanges, relationships, rules });
  const bought = purchaseDays(seen, rules);
  const movements = movementsOf({
    bought,
    lifetimes,
    relationships,
    rules,
  });
  const ownWords = ownWordsOf({ company: seen, exchanges, attempts, losses, relationships, rules });
  const worked = {
    ownWords,
    waits,
    lifetimes: begun,
    relationships,
    bought,
    losses,
    termEnds,
    endingTerms,
    ruleDifferences,
    silences,
    voices,
  };
  return { ...worked, ...staysOf(lifetimes, rules), attempts, cases, lastEvents, movements };
}
