import type { Company, Rules, Send } from './company.ts';
import { daysAfter, daysBetween, localDay, monthsAfter } from './days.ts';
import { identify } from './identities.ts';
import type { Loss } from './losses.ts';
import type { Wait } from './waits.ts';

/** What would have gone another way, had a rule held. */
export type RuleDifference = {
  rule: string;
  customer: string;
  on: string;
  days: number | null;
  campaign: string | null;
  addressCount: number | null;
};

type Seen = { company: Company; waits: Wait[]; losses: Loss[]; rules: Rules };

/** Gives the mailings, questions and leavings of the twelve months to the last day that three rules would have changed. */
export function ruleDifferencesOf(seen: Seen): RuleDifference[] {
  const { asOf } = seen.rules;
  const from = monthsAfter(asOf, -12);
  const all = [...mailedWhileOwed(seen), ...answeredLate(seen), ...calledLate(seen)];
  return all.filter(({ on }) => on > from && on <= asOf);
}

function asked({ waits }: Seen): Wait[] {
  return waits.filter(({ isCourtesy }) => !isCourtesy);
}

/** One campaign on one day is one mailing to a customer, with the first time at which it reached one of its addresses. */
function mailedWhileOwed(seen: Seen): RuleDifference[] {
  const { company, rules } = seen;
  const identityOf = identify(company, rules);
  const mailings = new Map<string, { customer: string; reached: { at: number; send: Send }[] }>();
  for (const send of company.sends) {
    const identity = identityOf(send.email);
    const campaign = company.campaigns.find(({ campaign_id }) => campaign_id === send.campaign_id);
    const at = Date.parse(send.sent_at ?? campaign?.sent_at ?? '');
    const customer = identity.side === 'theirs' ? identity.customer : null;
    if (customer === null || Number.isNaN(at) || send.bounced_at) continue;
    const key = JSON.stringify([customer, send.campaign_id, localDay(at, rules.timezone)]);
    const mailing = mailings.get(key) ?? { customer, reached: [] };
    mailings.set(key, { customer, reached: [...mailing.reached, { at, send }] });
  }
  return [...mailings.values()].flatMap(({ customer, reached }) => {
    const at = Math.min(...reached.map((one) => one.at));
    const on = localDay(at, rules.timezone);
    const open = asked(seen).filter(
      (wait) => wait.customer === customer && wait.openedAt < at && (wait.endedAt ?? Infinity) > at,
    );
    if (open.length === 0) return [];
    const since = localDay(Math.min(...open.map(({ openedAt }) => openedAt)), rules.timezone);
    const addressCount = new Set(reached.map(({ send }) => send.email)).size;
    const campaign = reached[0]?.send.campaign_id ?? null;
    const days = daysBetween(since, on);
    return [{ rule: 'mailing_while_owed', customer, on, days, campaign, addressCount }];
  });
}

/** By the end of the second working day after the question. */
function answeredLate(seen: Seen): RuleDifference[] {
  const { rules } = seen;
  return asked(seen).flatMap(({ customer, openedAt, endedAt }) => {
    let [on, left] = [localDay(openedAt, rules.timezone), 2];
    while (left > 0) {
      on = daysAfter(on, 1);
      if (rules.isWorkingDay(on)) left -= 1;
    }
    const ended = endedAt === null ? null : localDay(endedAt, rules.timezone);
    if (ended !== null && ended <= on) return [];
    const days = daysBetween(on, ended ?? rules.asOf);
    return [{ rule: 'answer_in_two_days', customer, on, days, campaign: null, addressCount: null }];
  });
}

/** By the thirtieth day after leaving, or before it; not who returned by then. */
function calledLate({ company, losses, rules }: Seen): RuleDifference[] {
  return losses.flatMap(({ customer, lostOn, churnedOn, returnedOn }) => {
    if (churnedOn === null) return [];
    const on = daysAfter(churnedOn, 30);
    if (returnedOn !== null && returnedOn <= on) return [];
    const calls = company.activities
      .filter(({ customer_id, kind }) => customer_id === customer && isCall(kind))
      .map(({ occurred_at }) => localDay(Date.parse(occurred_at), rules.timezone))
      .filter((day) => day > lostOn && day <= (returnedOn ?? rules.asOf));
    const [first] = calls.sort();
    if (first !== undefined && first <= on) return [];
    const days = first === undefined ? null : daysBetween(churnedOn, first);
    return [
      { rule: 'call_in_thirty_days', customer, on, days, campaign: null, addressCount: null },
    ];
  });
}

function isCall(kind: string): boolean {
  return kind === 'call' || kind === 'meeting';
}
