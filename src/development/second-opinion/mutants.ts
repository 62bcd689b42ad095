/** One rule of the model, and the words of its SQL that another rule would have; every place of them is changed. */
export type Mutant = { query: string; rule: string; from: string; to: string };

/** Wrong models, each by one rule: the second opinion must notice every one of them. */
export const MUTANTS: Mutant[] = [
  ...of('activities', [
    [
      'a question answered by phone is a call',
      "when 'answered_by_phone' then 'call'",
      "when 'answered_by_phone' then 'note'",
    ],
    [
      'a call of which people know only the day stands at its end',
      'true as is_day_only',
      'false as is_day_only',
    ],
  ]),
  ...of('attempt_replies', [
    ['a reply is credited for 30 days', 'interval 30 day', 'interval 300 day'],
    [
      'it is credited to the attempt of its own conversation',
      'contacted.conversation_id is not distinct from lost_exchanges.conversation_id',
      'true',
    ],
  ]),
  ...of('churn_signals', [
    ['only changed terms are a signal', 'where contracts.has_changed_terms', 'where true'],
  ]),
  ...of('churns', [
    [
      'the last event is before the churn',
      'signals.happened_on < losses.churned_on',
      'signals.happened_on <= losses.churned_on',
    ],
    [
      'of two events on one day the weightier counts',
      'event_kinds.cause_rank, signals.what',
      'signals.what',
    ],
    [
      'by orders causes are sought before the last order',
      "when 'orders' then losses.last_on",
      "when 'orders' then losses.churned_on",
    ],
    ['a wait that ended before the churn is no cause', "signals.what <> 'open_wait'", 'true'],
  ]),
  ...of('closed_waits', [
    [
      'a ticket is closed after it was opened',
      'tickets.closed_at > waits.opened_at',
      'tickets.closed_at >= waits.opened_at',
    ],
  ]),
  ...of('contract_lifetimes', [
    [
      'the grace days are over before a contract counts as lost',
      '+ settings.grace_days < settings.as_of_on',
      '+ settings.grace_days <= settings.as_of_on',
    ],
    [
      '24 months end the day before their anniversary',
      'interval 1 month as date) - 1',
      'interval 1 month as date)',
    ],
    [
      'a customer returns with a signature',
      'lead(stretches.entered_on)',
      'lead(stretches.started_on)',
    ],
  ]),
  ...of('decided_courtesies', [
    [
      'what was written after the day is no courtesy',
      'cast(local_time(messages.sent_at) as date) <= decided.on_day',
      'true',
    ],
  ]),
  ...of('decided', [
    [
      'a message stands for who wrote it by a form',
      'coalesce(mail_writers.address, messages.from_address)',
      'messages.from_address',
    ],
  ]),
  ...of('excluded_customers', [
    [
      'who was erased is out of every figure',
      "in ('not_a_customer', 'erased')",
      "in ('not_a_customer')",
    ],
  ]),
  ...of('holding_decisions', [
    ['a fact holds from its day', 'made_decisions.on_day <= settings.as_of_on', 'true'],
  ]),
  ...of('known_contracts', [
    [
      'a contract signed later is an offer',
      "when newest.decided_on > settings.as_of_on then 'offered'",
      "when false then 'offered'",
    ],
    [
      'who is no customer has no contract',
      ' anti join excluded_customers on',
      ' left join excluded_customers on',
    ],
    ['a notice given later is not seen', 'newest.notice_on <= settings.as_of_on', 'true'],
  ]),
  ...of('losses', [
    [
      'the last refusal counts',
      'max(activities.occurred_on) as refused_on',
      'min(activities.occurred_on) as refused_on',
    ],
    [
      'a refusal until the churn is the loss’s',
      'coalesce(ends.churned_on, ends.ended_on)',
      'ends.ended_on',
    ],
    [
      'by orders a loss begins after the last order',
      'then ends.last_on + 1',
      'then refusals.refused_on',
    ],
    [
      'by contract a refusal belongs to its relationship',
      'activities.occurred_on >= ends.started_on',
      'true',
    ],
    [
      'a refusal is sought before the end',
      'end - settings.cause_days',
      'end - 2 * settings.cause_days',
    ],
    [
      'notice must be given of all terms that end last',
      'bool_or(offers.notice_on is null)',
      'bool_and(offers.notice_on is null)',
    ],
    ['a decline is after the last signature', 'and offers.decided_on > terms.signed_on', ''],
    [
      'a decline is of what would have gone on',
      'relationships.last_on + 1 and relationships.last_on + 366',
      'relationships.started_on and relationships.last_on + 366',
    ],
  ]),
  ...of('messages', [
    [
      'a reply dated a quarter of an hour too early stands after its question',
      'interval 15 minutes',
      'interval 0 minutes',
    ],
  ]),
  ...of('movements', [
    [
      'who was no regular before the month is new',
      'first_days.regular_from >= changes.month',
      'first_days.regular_from > changes.month',
    ],
  ]),
  ...of('order_days', [
    ['a year of orders has 365 days', 'interval 364 days', 'interval 365 days'],
    [
      'what is given back on the day of an order is taken off it',
      'order_returns.returned_on >= bought.ordered_on',
      'order_returns.returned_on > bought.ordered_on',
    ],
    [
      'what is given back is taken off',
      'bought.value - coalesce(given_back.value, 0)',
      'bought.value',
    ],
  ]),
  ...of('order_entries', [
    ['lines are added', 'sum(orders.value) filter', 'max(orders.value) filter'],
    ['a total that rows repeat counts once', 'then gathered.value_max', 'then gathered.value_sum'],
    [
      'of equal values nobody knows which they are',
      'when is_unclear then null',
      'when false then null',
    ],
    ['pieces below nought are given back', 'or orders.quantity < 0', 'or false'],
    [
      'what names an order that it gives back is no purchase',
      'or orders.refunded_order_id is not null',
      'or false',
    ],
    ['a value below nought is given back', 'or valued.stated_value < 0', 'or false'],
    [
      'a credit note is given back whatever its sign',
      '- abs(valued.stated_value)',
      'valued.stated_value',
    ],
    [
      'drafts and cancelled orders are no purchases',
      "when valued.is_none then 'no_purchase'",
      "when valued.is_none then 'purchase'",
    ],
    ['the refunds of lines are added', 'then valued.refunded_sum', 'then valued.refunded_max'],
    ['an order of later is not seen', 'orders.ordered_at < settings.as_of_at', 'true'],
  ]),
  ...of('order_lifetimes', [
    ['silence is allowed in whole days', 'floor(', 'ceil('],
    ['the usual gap is the median', 'median(order_days.gap_days)', 'avg(order_days.gap_days)'],
    [
      'a gap as long as is allowed ends nothing',
      'allowances.ordered_on > allowances.silence_days',
      'allowances.ordered_on >= allowances.silence_days',
    ],
    [
      'on the last day of the allowed silence a customer counts',
      '+ lifetimes.silence_days < settings.as_of_on',
      '+ lifetimes.silence_days <= settings.as_of_on',
    ],
    [
      'a regular orders evenly',
      '<= settings.regular_gap_variation',
      '<= 2 * settings.regular_gap_variation',
    ],
    [
      'a regular orders for so many months',
      'evenness.started_on + settings.regular_order_months * interval 1 month',
      'evenness.started_on',
    ],
  ]),
  ...of('order_refunds', [
    ['a refund in the row is taken off', 'order_entries.refunded_value > 0', 'false'],
    [
      'what names an order is taken off it',
      '- returned.value as refunded_value',
      '0 as refunded_value',
    ],
  ]),
  ...of('orders', [
    ['another currency is worth its rate', 'kept.stated_value * rates.worth', 'kept.stated_value'],
    [
      'an instalment of a contract is no purchase',
      'contracts.contract_id = order_entries.contract_id',
      'false',
    ],
    [
      'what was given back whole is no purchase',
      'order_refunds.refunded_value >= order_entries.value',
      'false',
    ],
  ]),
  ...of('personal_attempts', [
    [
      'attempts begin after the day of the loss',
      'in_sequence.sent_on > losses.lost_on',
      'in_sequence.sent_on >= losses.lost_on',
    ],
    [
      'attempts end with the return',
      'in_sequence.sent_on <= coalesce(losses.returned_on',
      'in_sequence.sent_on < coalesce(losses.returned_on',
    ],
    [
      'only the first message of a conversation is an attempt',
      'and firsts.position = (in_sequence.sent_at, in_sequence.direction, in_sequence.message_id)',
      '',
    ],
  ]),
  ...of('relationships', [
    [
      'a relationship begins with its first day',
      'min(counted.started_on) as started_on',
      'min(counted.entered_on) as started_on',
    ],
    [
      'a customer is back with its signature',
      'lead(grouped.entered_on)',
      'lead(grouped.started_on)',
    ],
  ]),
  ...of('settlements', [
    ['a decision of a day settles at its end', 'contracts.decided_on + 1', 'contracts.decided_on'],
    [
      'what we declined settles nothing',
      "(contracts.status = 'signed' or contracts.decided_by = 'customer')",
      'true',
    ],
    ['a notice settles', 'where contracts.notice_on is not null', 'where false'],
    [
      'what we entered ourselves settles nothing',
      "activities.direction is distinct from 'outbound'",
      'true',
    ],
  ]),
  ...of('stretches', [
    [
      'orders within the grace days after a contract go on with it',
      "when 'contract' then settings.grace_days",
      "when 'contract' then 0",
    ],
    [
      'orders beside a contract count from when they are regular',
      'else order_lifetimes.regular_from',
      'else order_lifetimes.started_on',
    ],
  ]),
  ...of('surviving_customers', [
    [
      'chains of merges are followed',
      'where followed.step_count < 100',
      'where followed.step_count < 1',
    ],
  ]),
  ...of('terms', [
    [
      'a gap has its days between',
      'signed.started_on - signed.covered_until_on - 1 >',
      'signed.started_on - signed.covered_until_on >',
    ],
    ['who signed in time goes on', 'and signed.goes_on_from > signed.covered_until_on + 1', ''],
    ['terms side by side are one', 'or signed.started_on > signed.covered_until_on', 'or true'],
  ]),
  ...of('tickets', [
    [
      'an answer of which the day is known stands at its end',
      'end_of_day(tickets.answered_at)',
      'tickets.answered_at',
    ],
    [
      'an answer of later is not seen',
      'when tickets.answered_at >= settings.as_of_at then null',
      '',
    ],
  ]),
  ...of('value_spans', [
    [
      'silence is no contraction',
      'coalesce(order_days.next_ordered_on,',
      'coalesce(least(order_days.next_ordered_on, order_days.ordered_on + 365),',
    ],
    [
      'in a gap those that ran last count',
      'coalesce(pauses.over_on, terms.ended_on + 1)',
      'terms.ended_on + 1',
    ],
  ]),
  ...of('wait_messages', [
    ['a missed call answers nothing', "and spoken.channel is distinct from 'missed_call'", ''],
    ['a call waits for nothing', 'and not spoken.is_spoken', ''],
    [
      'an answer to another contact is none',
      'answers.contact_key as asker',
      'answers.customer_key as asker',
    ],
  ]),
  ...of('waits', [
    [
      'of a wait all messages must be courtesies',
      'bool_and(coalesce(endings.asks_nothing, false))',
      'bool_or(coalesce(endings.asks_nothing, false))',
    ],
    [
      'an answer at the moment of a settlement answers',
      'wait_messages.answered_at <= coalesce',
      'wait_messages.answered_at < coalesce',
    ],
    [
      'whatever came first ends a wait',
      'least(wait_messages.answered_at, wait_messages.settled_at)',
      'coalesce(wait_messages.answered_at, wait_messages.settled_at)',
    ],
  ]),
  ...of('win_back_cases', [
    [
      'a kept term by orders has orders over it',
      'lifetimes.last_on - lifetimes.counts_from >= 365',
      'coalesce(lifetimes.churned_on, settings.as_of_on) - lifetimes.counts_from >= 365',
    ],
    [
      'a term that has not begun tells nothing of the first',
      'and terms.started_on <= settings.as_of_on',
      '',
    ],
    [
      'an offer is answered by an offer after the attempt',
      'between personal.first_attempted_on and',
      "between date '2000-01-01' and",
    ],
  ]),
];

function of(query: string, rules: [rule: string, from: string, to: string][]): Mutant[] {
  return rules.map(([rule, from, to]) => ({ query, rule, from, to }));
}
