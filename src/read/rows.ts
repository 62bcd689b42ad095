// Made by `npm run rows` from the heads of queries/metrics: not to be edited.
import type { Definition } from './definitions.ts';

/** What a row of each table is, by the name of the table; dates and times are ISO texts. */
export type Rows = {
  /** One row per role or person of ours whose answers ended questions of the twelve months to as_of, as people_shown names them; no rows unless privacy.people lets staff be shown. */
  answers_by_people: {
    people_name: string;
    people_count: number;
    answer_count: number;
    wait_seconds_median: number;
  };
  /** One row per personal win-back attempt of the twelve months to as_of, unanswered replies first, then by value; at most 60. */
  attempts_in_year: {
    customer_id: string;
    name: string;
    annual_value: number;
    attempted_on: string;
    days_since_refusal: number | null;
    days_since_churn: number | null;
    is_handover: boolean | null;
    has_history: boolean | null;
    person_name: string | null;
    is_stale_offer: boolean | null;
    offer_days_left: number | null;
    reply_days: number | null;
    reply_kind: 'yes' | 'conditional' | 'no' | 'unclear' | null;
    answer_outcome: string | null;
    answer_days: number | null;
    returned_on: string | null;
  };
  /** One row per day of the 92 to as_of and age of the open waits at its end: the backlog as it stood then. */
  backlog_by_day: {
    day: string;
    age: string;
    age_number: number;
    wait_count: number;
  };
  /** One row per customer who waits for our answer, or was lost in the 24 months to as_of, has not returned and has not said no (customers that people have marked as done until a later day left out): the 2,000 first to be called. */
  call_order: {
    place: number;
    customer_id: string;
    name: string;
    annual_value: number | null;
    purpose: 'answer' | 'win_back';
    is_lost: boolean;
    is_sure: boolean;
    since_on: string;
    days: number;
    turn: 'ours' | 'theirs' | null;
    our_word_on: string | null;
    their_word_on: string | null;
    gain: number | null;
    gain_low: number | null;
    gain_high: number | null;
    basis: 'delay' | 'value';
  };
  /** One row per campaign of win_back_by_campaign and window: what became of the lost customers who got it, if the window is over. */
  campaign_outcomes: {
    campaign_id: string;
    window_days: number;
    returned_count: number;
    attempted_count: number;
    returned_share: number | null;
    returned_share_low: number | null;
    returned_share_high: number | null;
  };
  /** One row per check: rows that it returns are problems. */
  checks: {
    name: string;
    rule: string;
    problem_count: number | null;
  };
  /** One row per event: how often it stood before contract terms that ended in leaving, and before those that were kept. */
  churn_odds_by_event: {
    event: string;
    left_count: number;
    left_total_count: number;
    kept_count: number;
    kept_total_count: number;
    left_value: number;
    kept_value: number;
    conceded_count: number;
    conceded_left_count: number;
    odds_ratio: number | null;
    odds_ratio_low: number | null;
    odds_ratio_high: number | null;
    last_left_count: number;
    last_left_total_count: number;
    last_kept_count: number;
    last_kept_total_count: number;
  };
  /** One row per last event before a churn, over the twelve months to as_of: how many left after it. */
  churns_by_last_event: {
    last_event: string;
    left_count: number;
    regular_count: number;
    annual_value: number;
    total_count: number;
    left_share: number | null;
    left_share_low: number | null;
    left_share_high: number | null;
  };
  /** One row per customer who left within the twelve months to as_of: those of the month first, then by value, at most 30 of the month and 30 before it. */
  churns_in_year: {
    customer_id: string;
    name: string;
    basis: string;
    churned_on: string;
    annual_value: number;
    was_regular: boolean;
    customer_since_on: string;
    last_event: string;
    last_event_on: string | null;
    returned_on: string | null;
    is_in_period: boolean;
    part_count: number;
  };
  /** One row per report where there is any: those who wait for a ticket that was closed without an answer. */
  closed_unanswered: {
    wait_count: number;
    customer_count: number;
    only_customer_count: number;
    first_closed_on: string;
  };
  /** One row per year of the first contract or order and number of years since: how many of these customers are still there. */
  cohort_retention: {
    cohort_year: number;
    year_number: number;
    customer_count: number;
    staying_count: number;
    staying_share: number | null;
    staying_share_low: number | null;
    staying_share_high: number | null;
  };
  /** One row per way of a customer's first thing known: of those who began a year and more ago, how many are still customers a year later, and how many ordered again within 365 days. */
  cohorts_by_first_channel: {
    first_channel:
      | 'email'
      | 'call'
      | 'meeting'
      | 'letter'
      | 'ticket'
      | 'mailing'
      | 'business'
      | 'unknown';
    begun_count: number;
    staying_count: number;
    staying_share: number | null;
    staying_share_low: number | null;
    staying_share_high: number | null;
    ordered_count: number;
    again_count: number;
    again_share: number | null;
    again_share_low: number | null;
    again_share_high: number | null;
  };
  /** One row per database: how fast we move when it is our turn, over all losses of the 24 months to as_of. */
  company_pace: {
    loss_count: number;
    step_count: number;
    our_turn_days: number;
  };
  /** One row per customer under contract, or who left as a regular under contract, who is silent beyond its limit today, see long_silences: the 20 worth most. */
  contract_silences: {
    customer_id: string;
    name: string;
    has_left: boolean;
    annual_value: number | null;
    last_word_on: string | null;
    silent_days: number;
    limit_days: number;
    gap_count: number;
  };
  /** One row per kind of figure and month or year that the report looks at: whether all that it rests on is known. */
  coverage_by_month: {
    figure: 'questions' | 'business' | 'mailings';
    span: 'month' | 'year';
    started_on: string;
    is_known: boolean;
    reason: 'none' | 'before' | 'stale' | 'hole' | 'no_sends' | 'one_sided' | null;
    table_name: string | null;
    source_name: string | null;
    from_on: string | null;
    to_on: string | null;
    source_count: number;
  };
  /** One row per source whose rows have a day: from when to when it reaches, and what is missing in it. */
  coverage_by_source: {
    table_name: string;
    source_name: string;
    first_on: string;
    last_on: string;
    row_count: number;
    month_row_count: number;
    median_month_row_count: number;
    usual_gap_days: number | null;
    covered_until_on: string | null;
    ended_on: string | null;
    ended_rule: 'owner' | 'setting' | 'successor' | 'before' | null;
    is_stale: boolean;
    hole_days: number;
    hole_from_on: string | null;
    hole_to_on: string | null;
    last_path: string | null;
    file_count: number;
  };
  /** One row per canonical table: rows read = loaded + duplicates + set aside. */
  coverage_by_table: {
    table_name: string | null;
    file_count: number;
    read_count: number;
    loaded_count: number;
    duplicate_count: number;
    quarantine_count: number;
  };
  /** One row per customer who needs a decision now (customers that people have marked as done until a later day left out), in the order in which they are decided on: the 20 first. */
  decisions: {
    customer_id: string;
    name: string;
    kind:
      | 'wants_back'
      | 'leaving_regular_waits'
      | 'regular_waits'
      | 'left_alone'
      | 'quiet'
      | 'lost_waits'
      | 'waits'
      | 'may_wait';
    rank: number;
    stake: number | null;
    days: number;
    annual_value: number | null;
    opened_on: string | null;
    reply_kind: 'yes' | 'conditional' | 'no' | 'unclear' | null;
    mass_count: number | null;
    churned_on: string | null;
    last_event: string | null;
    usual_gap_days: number | null;
    total_count: number;
    lost_on: string | null;
  };
  /** One row per row of the lists of decisions that holds on the day of the report or cannot be taken: what it did, or why it did nothing. */
  decisions_read: {
    decision_id: number;
    file: string;
    line: number;
    what: string | null;
    customer_id: string | null;
    name: string | null;
    other_name: string | null;
    on_day: string | null;
    decided_on: string | null;
    who: string | null;
    why: string | null;
    fault: string | null;
    found: string | null;
  };
  /** One row per regular by orders who is quiet beyond the own rhythm today and not yet counted as lost: the 20 worth most. */
  early_silences: {
    customer_id: string;
    name: string;
    annual_value: number;
    last_ordered_on: string;
    quiet_days: number;
    usual_gap_days: number;
    lost_on: string;
    alive_share: number | null;
    regular_count: number;
    quiet_count: number;
  };
  /** One row per calendar year of which anything is known, the five newest: questions, regulars, and what became of those who left. */
  figures_by_year: {
    year: string;
    last_on: string;
    opened_count: number;
    sure_opened_count: number;
    answered_in_day_count: number;
    sure_answered_in_day_count: number;
    waiting_count: number;
    sure_waiting_count: number;
    regular_count: number | null;
    left_count: number;
    left_value: number;
    returned_count: number;
    attempt_count: number;
    mixed_count: number;
    sure_mixed_count: number;
    answered_in_day_share: number | null;
    answered_in_day_share_low: number | null;
    answered_in_day_share_high: number | null;
    waiting_share: number | null;
    waiting_share_low: number | null;
    waiting_share_high: number | null;
  };
  /** One row per model and quantity: its parameters, and what follows from them. */
  fitted_estimates: {
    model: string;
    name: string;
    estimate: number;
    estimate_low: number | null;
    estimate_high: number | null;
  };
  /** One row per model of orders and span of weeks that was held out: what the model, fitted to the orders before the span, expected of it, and what came. */
  fitted_holdouts: {
    model: string;
    weeks_before: number;
    weeks: number;
    customer_count: number;
    expected_order_count: number;
    order_count: number;
  };
  /** One row per model: mbg (MBG/CNBD-k; k = 1 is the MBG/NBD) and bg (the same where nobody leaves before a repeat order) of orders, sbg (shifted beta-geometric) of yearly terms, return (logistic regression) of lost customers by the weeks until our answer. */
  fitted_models: {
    model: string;
    k: number | null;
    is_leading: boolean | null;
    customer_count: number;
    log_likelihood: number | null;
    reason: string | null;
  };
  /** One row per event of a customer whom the report names, oldest first; the 300 newest of each customer. */
  journey_events: {
    customer_id: string;
    occurred_at: string;
    occurred_on: string;
    lane: 'they' | 'we' | 'mass' | 'contract';
    what: string;
    title: string | null;
    value: number | null;
    reference: string | null;
    path: string | null;
    line: number | null;
    earlier_count: number;
  };
  /** One row per customer whom the report names: since when, worth what, waiting since when, and mailed how often meanwhile. */
  journey_facts: {
    customer_id: string;
    name: string;
    anchor: string;
    annual_value: number | null;
    customer_since_on: string | null;
    regular_from: string | null;
    is_regular: boolean;
    is_lost: boolean;
    term_count: number;
    term_end_on: string | null;
    order_count: number;
    opened_on: string | null;
    days_waited: number | null;
    is_waiting_sure: boolean | null;
    mixed_count: number;
    mixed_sure_count: number;
    mixed_win_back_count: number | null;
  };
  /** One row per customer whom the report names and who was lost: the last loss, what we did about it, and at what pace. */
  journey_losses: {
    customer_id: string;
    basis: string;
    refused_on: string | null;
    declined_on: string | null;
    churned_on: string | null;
    returned_on: string | null;
    was_regular: boolean;
    has_changed_terms: boolean;
    attempted_on: string | null;
    days_since_refusal: number | null;
    days_since_churn: number | null;
    is_handover: boolean | null;
    is_stale_offer: boolean | null;
    offer_days_left: number | null;
    reply_days: number | null;
    reply_kind: 'yes' | 'conditional' | 'no' | 'unclear' | null;
    answer_outcome: string | null;
    answer_days: number | null;
    attempt_count: number;
    step_count: number;
    our_turn_days: number;
    is_our_turn: boolean;
    turn_days: number;
  };
  /** One row per contract term of a customer whom the report names, oldest first. */
  journey_terms: {
    customer_id: string;
    started_on: string;
    ended_on: string | null;
    annual_value: number;
    lifetime_number: number;
  };
  /** One row per wait of a customer whom the report names, courtesies left out, oldest first. */
  journey_waits: {
    customer_id: string;
    opened_at: string;
    ended_at: string;
    opened_on: string;
    days_waited: number;
    outcome: 'answered' | 'settled' | 'open';
    is_sure: boolean;
    message_count: number;
    is_off_thread: boolean;
  };
  /** One row per database: the first days of which anything is known, so that a time before the data is told from one in which nothing happened. */
  known_days: {
    questions_from_on: string | null;
    business_from_on: string | null;
  };
  /** One row per file loaded and table that it brought rows of, or per folder of more than twenty such files: what it held. */
  loaded_files: {
    path: string;
    file_count: number;
    table_name: string | null;
    content_hash: string;
    row_count: number;
    first_on: string | null;
    last_on: string | null;
  };
  /** One row per rule by which mails got their time: how many, and how many whose Date header says something else. */
  mail_times_by_rule: {
    rule: string;
    message_count: number;
    differing_count: number;
  };
  /** One row per database: the customers who wait for our answer at as_of and got mass mailings meanwhile. */
  mailed_while_waiting: {
    customer_count: number;
    sure_customer_count: number;
    annual_value: number;
    sure_annual_value: number;
    longest_days: number | null;
  };
  /** One row per use that the model makes of messages; together they are all that are seen. */
  messages_by_use: {
    use: string;
    message_count: number;
    total_count: number;
  };
  /** One row per mass mailing of the twelve months to as_of that went to customers to whom we owed an answer; the 30 newest. */
  mixed_messages_by_campaign: {
    campaign_id: string | null;
    name: string | null;
    kind: 'newsletter' | 'promotion' | 'win-back' | 'mailing';
    sent_on: string;
    customer_count: number;
    sure_count: number;
    recipient_count: number | null;
    days_waited_max: number;
    annual_value: number | null;
  };
  /** One row per month: mass mailings to customers, and the customers who got one while we owed them an answer. */
  mixed_messages_by_month: {
    month: string;
    role: 'this' | 'before' | 'year_before' | null;
    mailing_count: number;
    customer_count: number;
    owed_count: number;
    sure_owed_count: number;
  };
  /** One row per basis, month and kind of movement: customers and annual value, opening and closing included. */
  movements_by_month: {
    basis: string;
    month: string;
    kind: string;
    kind_number: number;
    customer_count: number;
    annual_value: number;
  };
  /** One row per customer that a chapter of the report names, worth most first; at most 2,165, as the waiting room lists at most 2,000, two chapters 60 each, one 20, the renewals ahead 5 and the first screen 20. */
  named_customers: {
    customer_id: string;
    name: string;
    annual_value: number | null;
    anchor: string;
  };
  /** One row per unknown sender with an open question (see customers): the 20 whose question is the newest. */
  newest_unknown_senders: {
    customer_id: string;
    opened_on: string;
    days_waited: number;
    sender_count: number;
  };
  /** One row per class of P(alive): how many customers by orders are in it, by both families of models. */
  order_outlook_by_class: {
    alive_from: number;
    customer_count: number;
    customer_count_bg: number;
    expected_order_count: number;
    annual_value: number;
  };
  /** One row per report: how many customers order, how often, and how regularly. */
  order_rhythm: {
    customer_count: number;
    repeater_count: number;
    year_order_count: number;
    regularity: number | null;
    regularity_low: number | null;
    regularity_high: number | null;
    regular_base_count: number;
    first_ordered_on: string | null;
    regulars_known_from_on: string | null;
  };
  /** One row per status of orders as the exports have it, and how it was read; the most frequent first. */
  orders_by_status: {
    status: string | null;
    reading: 'purchase' | 'return' | 'no_purchase' | 'unknown';
    order_count: number;
    first_order_id: string;
  };
  /** One row per whether the values of orders are without tax, as far as the exports say it. */
  orders_by_tax: {
    is_net: boolean | null;
    order_count: number;
  };
  /** One row per database: regulars by orders by when their next order is due by their own gaps, and what came of those a year ago. */
  orders_due_total: {
    regular_count: number;
    due_count: number;
    late_count: number;
    record_on: string | null;
    late_before_count: number;
    late_again_count: number;
    timely_before_count: number;
    timely_again_count: number;
  };
  /** One row per kind of day promised in mails of ours in the twelve months to as_of, and one for all: what became of the promises whose day is over. */
  own_promises_by_kind: {
    promise_kind: 'all' | 'today' | 'tomorrow' | 'weekday' | 'date' | 'days' | 'week' | 'month';
    due_count: number;
    kept_count: number;
    kept_share: number | null;
    kept_share_low: number | null;
    kept_share_high: number | null;
    late_count: number;
    open_count: number;
    not_due_count: number;
  };
  /** One row per rule of your own (queries/rules): what would have gone another way, had it held. */
  own_rules: {
    name: string;
    title: string;
    row_count: number;
    customer_count: number | null;
  };
  /** One row per group of words of ours to regulars and lost customers in the 24 months to as_of, see word_groups: how many were answered, how soon, and what became of second words; all of them always stand there. */
  own_words: {
    word_group: 'all' | 'offer' | 'win_back' | 'other' | 'regular' | 'lost';
    is_known: boolean;
    word_count: number;
    answered_count: number;
    closed_count: number;
    open_count: number;
    open_customer_count: number;
    seconds_median: number | null;
    seconds_median_low: number | null;
    seconds_median_high: number | null;
    our_seconds_median: number | null;
    our_seconds_median_low: number | null;
    our_seconds_median_high: number | null;
    late_count: number;
    followed_up_count: number;
    followed_up_share: number | null;
    followed_up_share_low: number | null;
    followed_up_share_high: number | null;
    second_seconds_median: number | null;
    second_seconds_median_low: number | null;
    second_seconds_median_high: number | null;
    second_count: number;
    second_answered_count: number;
    second_answered_share: number | null;
    second_answered_share_low: number | null;
    second_answered_share_high: number | null;
    alone_answered_share: number | null;
    alone_answered_share_low: number | null;
    alone_answered_share_high: number | null;
  };
  /** One row per step from one state to the next on the ways of customers who were lost: how often it was taken, and how long it took. */
  path_steps: {
    from_state: string;
    to_state: string;
    step_count: number;
    from_count: number;
    days_median: number;
    days_mean: number;
  };
  /** One row per way that customers who were lost have gone, the most frequent first; ways beyond the twelfth, and of more than five ways those gone once, are one row. */
  path_variants: {
    path: string | null;
    path_count: number;
    loss_count: number;
    total_count: number;
    annual_value: number;
    days_median: number;
  };
  /** One row per channel, segment and contract with a promise: whether it was kept for the questions of the twelve months to as_of; each question counts where its time comes from. */
  promises_by_channel: {
    promised_by: 'channel' | 'segment' | 'contract';
    channel:
      | 'email'
      | 'chat'
      | 'form'
      | 'letter'
      | 'call'
      | 'missed_call'
      | 'meeting'
      | 'ticket'
      | null;
    class_name: string | null;
    promise_seconds: number;
    opened_count: number;
    kept_count: number;
    broken_count: number;
    keepable_count: number;
    settled_count: number;
    kept_share: number | null;
    kept_share_low: number | null;
    kept_share_high: number | null;
  };
  /** One row per month in which questions arrived: whether the promised time of answer was kept; no rows without a promise. */
  promises_by_month: {
    month: string;
    role: 'this' | 'before' | 'year_before' | null;
    opened_count: number;
    kept_count: number;
    broken_count: number;
    keepable_count: number;
    settled_count: number;
    kept_share: number | null;
    kept_share_low: number | null;
    kept_share_high: number | null;
  };
  /** One row per reason why rows were set aside, or several reasons of the same rows: how many, and where the first one stands; the 25 most frequent, those that forget_before leaves out last. */
  quarantine_by_reason: {
    table_name: string;
    reasons: string;
    row_count: number;
    reason_count: number;
    path: string;
    line: number | null;
  };
  /** One row per kind of business, where there are both: regulars at as_of, each counted once, and the stretches of regulars that ended in the twelve months to it. */
  regulars_by_basis: {
    basis: string;
    basis_number: number;
    regular_count: number;
    annual_value: number;
    ended_count: number | null;
    going_on_count: number | null;
  };
  /** One row per month: how many regulars there were when it ended, and how many regulars left in it. */
  regulars_by_month: {
    month: string;
    role: 'this' | 'before' | 'year_before' | null;
    regular_count: number;
    regular_value: number;
    left_count: number;
    left_value: number;
    returned_count: number;
  };
  /** One row per number of days before the end of a contract and fifth of the ends decided in the 24 months to as_of, by their score: how many were expected to leave, and how many did. */
  renewal_calibration: {
    lead_days: number;
    fifth: number;
    end_count: number;
    expected_left_count: number;
    expected_left_share: number;
    left_count: number;
    left_share: number;
    left_share_low: number;
    left_share_high: number;
  };
  /** One row per number of days before the end of a contract: what the scores of the ends decided in the 24 months to as_of were worth against the average known then. */
  renewal_record: {
    lead_days: number;
    end_count: number;
    left_count: number;
    customer_count: number;
    brier: number | null;
    base_brier: number | null;
    difference: number | null;
    difference_low: number | null;
    difference_high: number | null;
    is_told: boolean;
  };
  /** One row per end of a contract decided in the 24 months to as_of and day of looking: the chance of leaving by what was known then, and what came. */
  renewal_scores: {
    customer_id: string;
    ended_on: string;
    lead_days: number;
    looked_on: string;
    leaving_share: number;
    base_share: number;
    has_left: boolean;
  };
  /** One row per contract that ends within twelve months after as_of and is not yet renewed, the 2,000 with most to lose first, where scores of so many days before the end told more than the average (renewal_record): the chance that it is not renewed, and what moves it most. */
  renewals_at_risk: {
    customer_id: string;
    ended_on: string;
    annual_value: number;
    lead_days: number;
    leaving_share: number;
    base_share: number;
    cause_1:
      | 'terms'
      | 'orders'
      | 'open_wait'
      | 'slow_answers'
      | 'refusal'
      | 'changed_terms'
      | 'silence'
      | null;
    cause_1_level: number | null;
    cause_1_odds: number | null;
    cause_2:
      | 'terms'
      | 'orders'
      | 'open_wait'
      | 'slow_answers'
      | 'refusal'
      | 'changed_terms'
      | 'silence'
      | null;
    cause_2_level: number | null;
    cause_2_odds: number | null;
  };
  /** One row per yearly term (0: the start): the share of customers who stay after it, as seen (Kaplan-Meier) and as the shifted beta-geometric has it. */
  renewals_by_term: {
    term_number: number;
    at_risk: number | null;
    left_count: number | null;
    stayed_share: number | null;
    stayed_share_low: number | null;
    stayed_share_high: number | null;
    projected_share: number | null;
    projected_share_low: number | null;
    projected_share_high: number | null;
  };
  /** One row per customer whose contract ends within settings.renewal_days days after as_of, with no signed term beyond: the 500 worth most; first those who wait, have had no word of ours for as long, were refused, offered changed terms, complained or gave notice, of each the first to end. */
  renewals_due: {
    customer_id: string;
    name: string;
    annual_value: number;
    ended_on: string;
    days_left: number;
    notice_until_on: string | null;
    is_notice_given: boolean;
    is_waiting: boolean;
    has_word: boolean | null;
    our_word_on: string | null;
    their_word_on: string | null;
    turn: 'ours' | 'theirs' | null;
    refused_on: string | null;
    terms_changed_on: string | null;
    complained_on: string | null;
    mailing_count: number;
    renewal_count: number;
    signed_days: number | null;
    offered_on: string | null;
    is_perhaps_signed: boolean;
    is_regular: boolean;
    is_pressing: boolean;
  };
  /** One row per week of settings.renewal_days days after as_of: the contracts that end in it with no signed term beyond, and their value. */
  renewals_due_by_week: {
    week_number: number;
    from_on: string;
    until_on: string;
    contract_count: number;
    annual_value: number;
  };
  /** One row per database: the contracts that end within settings.renewal_days days after as_of with no signed term beyond. */
  renewals_due_total: {
    contract_count: number;
    annual_value: number;
    wordless_count: number;
    wordless_value: number;
    word_unknown_count: number;
    waiting_count: number;
    sure_waiting_count: number;
    perhaps_signed_count: number;
  };
  /** One row per answer to whether we had a personal word with the customer: the contracts that stood on the lists of the twelve month-ends of ending_terms, each as it stood on the first of them, and how many were renewed. */
  renewals_record: {
    has_word: boolean;
    from_on: string | null;
    to_on: string | null;
    contract_count: number;
    renewed_count: number;
    annual_value: number;
    renewed_value: number;
    unknown_count: number;
  };
  /** One row per month of the thirteen to as_of, and per topic of the questions of the twelve months, in which a question came: how many came anew after an answer, and how many another one of ours answered than before. */
  reopened_by_group: {
    dimension: 'month' | 'topic';
    question_group: string;
    question_count: number;
    reopened_count: number;
    sure_reopened_count: number;
    known_count: number;
    handover_count: number;
    sure_handover_count: number;
  };
  /** One row per month of the customers' first order in the data, of the 24 to as_of, and span: how many of them ordered again within it. */
  repeat_orders_by_cohort: {
    cohort_month: string;
    window_days: number;
    customer_count: number;
    again_count: number;
    again_share: number | null;
    again_share_low: number | null;
    again_share_high: number | null;
  };
  /** One row per rule: what of the twelve months to as_of would have gone another way, had it held. */
  replay_by_rule: {
    rule: 'mailing_while_owed' | 'answer_in_two_days' | 'call_in_thirty_days';
    rule_number: number;
    is_known: boolean;
    difference_count: number;
    sure_difference_count: number;
    mailing_count: number;
    address_count: number;
    customer_count: number;
    annual_value: number;
  };
  /** One row per month the report looks at: the month of the period and the twelve before it. */
  report_months: {
    month: string;
    last_on: string;
    end_at: string;
    role: 'this' | 'before' | 'year_before' | null;
  };
  /** One row per calendar year of which anything is known, the five newest. */
  report_years: {
    year: string;
    last_on: string;
    has_relationships: boolean;
  };
  /** One row per month in which questions arrived: of those answered, after how many the customer did not ask again within settings.resolution_days of our answer. */
  resolutions_by_month: {
    month: string;
    role: 'this' | 'before' | 'year_before' | null;
    resolved_count: number;
    perhaps_count: number;
    again_count: number;
    decided_count: number;
    early_count: number;
    resolved_share: number | null;
    resolved_share_low: number | null;
    resolved_share_high: number | null;
  };
  /** One row per month with a Kaplan-Meier median: what would be usual, by the twelve months before the report's (XmR chart on the logarithm). */
  response_limits: {
    month: string;
    role: 'this' | 'before' | 'year_before' | null;
    wait_seconds_median: number;
    usual_seconds: number | null;
    usual_seconds_low: number | null;
    usual_seconds_high: number | null;
    signal: 'slower' | 'faster' | null;
    signal_rule: 'outside' | 'jump' | 'near' | 'run' | null;
  };
  /** One row per doubtful choice: the month's figures under it, the headline first; see wait_variants. */
  response_sensitivity: {
    variant: string;
    opened_count: number;
    answered_count: number;
    waiting_count: number;
    wait_seconds_median: number | null;
    wait_seconds_median_low: number | null;
    wait_seconds_median_high: number | null;
    wait_seconds_p90: number | null;
    wait_seconds_p90_low: number | null;
    wait_seconds_p90_high: number | null;
  };
  /** One row per customer of customer_responses: the 35 with whom most is at stake, the annual value times the median wait (the longest customer's wait in all where no value or median is known); how long our answers took, what is open, and what else reached them. */
  responses_by_customer: {
    customer_id: string;
    name: string;
    annual_value: number | null;
    is_regular: boolean;
    is_lost: boolean;
    question_count: number;
    open_count: number;
    sure_open_count: number;
    wait_seconds_median: number | null;
    wait_seconds_median_low: number | null;
    wait_seconds_median_high: number | null;
    word_count: number | null;
    reply_seconds_median: number | null;
    reply_seconds_median_low: number | null;
    reply_seconds_median_high: number | null;
    kept_count: number;
    broken_count: number;
    mixed_count: number;
  };
  /** One row per dimension and group of the questions of twelve months: how many, and how long the answer took, unless they are fewer than settings.minimum_group. */
  responses_by_group: {
    dimension: 'channel' | 'standing' | 'value' | 'topic' | 'turn' | 'weekday' | 'hour' | 'arrival';
    wait_group: string;
    opened_count: number;
    possible_count: number;
    answered_count: number;
    waiting_count: number;
    wait_seconds_median: number | null;
    wait_seconds_median_low: number | null;
    wait_seconds_median_high: number | null;
    wait_seconds_p90: number | null;
    wait_seconds_p90_low: number | null;
    wait_seconds_p90_high: number | null;
  };
  /** One row per month in which the customers' questions arrived: how many, and how long the answer took. */
  responses_by_month: {
    month: string;
    role: 'this' | 'before' | 'year_before' | null;
    opened_count: number;
    courtesy_count: number;
    possible_count: number;
    answered_count: number;
    answered_in_month_count: number;
    settled_count: number;
    waiting_count: number;
    oldest_wait_seconds: number | null;
    wait_seconds_median: number | null;
    wait_seconds_median_low: number | null;
    wait_seconds_median_high: number | null;
    wait_seconds_p90: number | null;
    wait_seconds_p90_low: number | null;
    wait_seconds_p90_high: number | null;
    answered_only_seconds_mean: number | null;
    working_seconds_median: number | null;
    working_seconds_median_low: number | null;
    working_seconds_median_high: number | null;
    customer_count: number;
    looked_after_count: number;
    answered_in_month_share: number | null;
    answered_in_month_share_low: number | null;
    answered_in_month_share_high: number | null;
  };
  /** One row per delay of our answer to a lost customer's first reply: who returned within a year, counted from a day on which the delay was known (attributed is never caused). */
  returns_by_answer_delay: {
    delay: string;
    delay_days: number;
    answered_count: number;
    answered_returned_count: number;
    waiting_count: number;
    waiting_returned_count: number;
    answered_returned_share: number | null;
    answered_returned_share_low: number | null;
    answered_returned_share_high: number | null;
    waiting_returned_share: number | null;
    waiting_returned_share_low: number | null;
    waiting_returned_share_high: number | null;
  };
  /** One row per way back of those who churned in the 24 months to as_of: what they are worth since, and what they were worth before. */
  second_lifetimes: {
    treatment: string;
    returned_count: number;
    kept_count: number;
    value_before: number;
    value_since: number;
  };
  /** One row per database: what the queries need from the configuration, and the period of the report. */
  settings: {
    timezone: string;
    stated_currency: string | null;
    own_domains: string[];
    own_addresses: string[];
    promise_hours: number | null;
    promise_in_working_time: boolean;
    grace_days: number;
    opportunity_term_months: number;
    regular_terms: number;
    regular_months: number;
    regular_orders: number;
    regular_order_months: number;
    regular_gap_variation: number;
    silence_factor: number;
    silence_days_min: number;
    silence_days_max: number;
    conversation_days: number;
    cause_days: number;
    attribution_days: number;
    resolution_days: number;
    renewal_days: number;
    notice_days: number | null;
    archive_begins_on: string | null;
    stale_offer_share: number;
    win_back_words: string[];
    forget_before_on: string | null;
    people_shown: string;
    bodies_read: string;
    reads_promises: boolean;
    shows_subjects: boolean;
    minimum_group: number;
    period: string;
    period_start_on: string;
    period_end_on: string;
    as_of_on: string;
    as_of_rule: 'day' | 'month' | 'year' | 'newest_month';
    data_end_on: string;
    as_of_at: string;
    period_start_at: string;
    period_end_at: string;
    first_day_on: string;
    currency: string;
    promise_seconds: number | null;
    reads_bodies: boolean;
  };
  /** One row per database: how many regulars under contract are silent beyond their limit, how many who left as such are, and what became of those who were at the 24 month-ends of long_gaps. */
  silence_counts: {
    regular_count: number;
    silent_count: number;
    open_count: number;
    company_count: number;
    company_gap_days: number | null;
    gone_count: number;
    gone_silent_count: number;
    first_seen_on: string;
    last_seen_on: string;
    flagged_count: number;
    flagged_left_count: number;
    other_count: number;
    other_left_count: number;
  };
  /** One row per side, ours and theirs: regulars with whom, in the 24 months to as_of, only one person of that side had a personal word, see customer_voices. */
  sole_voices: {
    side: 'ours' | 'theirs';
    since_on: string | null;
    regular_count: number;
    regular_value: number;
    one_count: number;
    one_value: number;
    unknown_count: number;
    is_whole: boolean;
  };
  /** One row per role or person of ours through whom alone regulars had a word in the 24 months to as_of, as people_shown names them; no rows unless privacy.people lets staff be shown. */
  sole_voices_by_people: {
    people_name: string;
    people_count: number;
    regular_count: number;
    regular_value: number;
  };
  /** One row per reason for which a mass mailing of the twelve months to as_of should have been held back, and what was sent all the same. */
  suppressions: {
    reason: string;
    reason_number: number;
    is_known: boolean;
    mailing_count: number;
    total_mailing_count: number;
    customer_count: number;
    sure_customer_count: number;
    total_count: number;
    customer_share: number | null;
    customer_share_low: number | null;
    customer_share_high: number | null;
  };
  /** One row per kind of business and whole year: the share of customers who stay so long, Kaplan-Meier with left truncation. */
  tenure_by_year: {
    basis: 'contract' | 'orders';
    year_number: number;
    at_risk: number;
    left_count: number;
    stayed_share: number;
    stayed_share_low: number | null;
    stayed_share_high: number | null;
    total_count: number;
    late_count: number;
    left_out_count: number;
    first_end_on: string | null;
  };
  /** One row per change of terms or prices and figure: how it was in equal spans before and after it, at most 365 days each. */
  terms_changes_compared: {
    changed_on: string;
    label: string | null;
    is_noted: boolean;
    span_days: number;
    figure: 'renewed' | 'answered' | 'complained';
    figure_number: number;
    is_known: boolean;
    before_count: number;
    before_total_count: number;
    after_count: number;
    after_total_count: number;
  };
  /** One row per reason why files were not read or not recognised, or several reasons of the same files: how many, and the first one; the 50 with most rows first. */
  unused_files: {
    path: string;
    reasons: string;
    file_count: number;
    row_count: number | null;
    unused_count: number;
  };
  /** One row per campaign with a random control group, group that was treated, and outcome: what the campaign caused. */
  uplift_by_campaign: {
    campaign: string;
    arm: string;
    outcome: string;
    treated_count: number;
    treated_total: number;
    treated_share: number;
    treated_share_low: number;
    treated_share_high: number;
    control_count: number;
    control_total: number;
    control_share: number;
    control_share_low: number;
    control_share_high: number;
    treated_called_count: number | null;
    control_called_count: number | null;
    difference: number;
    difference_low: number;
    difference_high: number;
    value_difference: number | null;
    value_difference_low: number | null;
    value_difference_high: number | null;
  };
  /** One row per day of the report where purchases of the 365 days to it may count twice, as two programs seem to have them; else none: what all purchases add up to at least and at most. */
  values_in_doubt: {
    programs: string;
    order_count: number;
    doubted_value: number;
    low_value: number;
    high_value: number;
  };
  /** One row per table and currency that is not the report's and has no rate on some days: these values are in no sum. */
  values_without_rate: {
    table_name: 'orders' | 'contracts';
    currency: string;
    row_count: number;
    customer_count: number;
    value: number;
  };
  /** One row per point of the survival curves of waits: this month's questions and those of the same month a year before. */
  wait_curves: {
    role: 'this' | 'year_before';
    month: string;
    duration_seconds: number;
    waiting_share: number;
    waiting_share_low: number | null;
    waiting_share_high: number | null;
    at_risk: number;
  };
  /** One row per age of open waits at as_of: how many waits and customers, and what those customers are worth. */
  waiting_by_age: {
    age: string;
    age_number: number;
    wait_count: number;
    customer_count: number;
    annual_value: number;
  };
  /** One row per month: who was waiting for our answer when it ended, as far as could be seen then. */
  waiting_by_month: {
    month: string;
    role: 'this' | 'before' | 'year_before' | null;
    customer_count: number;
    sure_customer_count: number;
    wait_count: number;
    sure_wait_count: number;
    annual_value: number;
    sure_annual_value: number;
  };
  /** One row per customer who waits for our answer at as_of: the 2,000 first, those who surely wait before the others, then by what they are worth; with age and what they asked. */
  waiting_room: {
    customer_id: string;
    name: string;
    annual_value: number | null;
    is_regular: boolean;
    is_lost: boolean;
    is_sure: boolean;
    opened_on: string;
    days_waited: number;
    wait_count: number;
    message_count: number;
    reply_kind: string | null;
    mass_count: number;
    win_back_count: number | null;
    subject: string | null;
  };
  /** One row per month and customer who waited for our answer when it ended: what the customer was worth on its last day, as could be seen then. */
  waiting_values: {
    month: string;
    customer_id: string;
    wait_count: number;
    sure_wait_count: number;
    annual_value: number | null;
  };
  /** One row per course that a question may take: how many of the twelve months' took it, courtesies left out. Courses are not exclusive. */
  waits_by_course: {
    course: string;
    course_number: number;
    wait_count: number;
    sure_count: number;
    total_count: number;
    wait_share: number | null;
    wait_share_low: number | null;
    wait_share_high: number | null;
  };
  /** One row per campaign of the 24 months to as_of that went to customers who left in these months: win-backs first, then the newest; at most 20. */
  win_back_by_campaign: {
    campaign_id: string;
    name: string;
    kind: 'newsletter' | 'promotion' | 'win-back' | 'mailing';
    sent_on: string;
    attempted_count: number;
    replied_count: number;
    answered_count: number;
    replied_share: number | null;
    replied_share_low: number | null;
    replied_share_high: number | null;
  };
  /** One row per kind of attempt: how far those who left in the 24 months to as_of came with whom it was tried, in any attempt of that kind. */
  win_back_by_kind: {
    kind: string;
    kind_number: number;
    attempted_count: number;
    replied_count: number;
    answered_count: number;
    returned_count: number;
    young_count: number;
    replied_share: number | null;
    replied_share_low: number | null;
    replied_share_high: number | null;
    answered_share: number | null;
    answered_share_low: number | null;
    answered_share_high: number | null;
  };
  /** One row per step of winning back those who left in the 24 months to as_of, each counted only after the step before; the return whatever came between, with an offer or without. */
  win_back_funnel: {
    step: string;
    step_number: number;
    customer_count: number;
    of_count: number | null;
    annual_value: number;
    customer_share: number | null;
    customer_share_low: number | null;
    customer_share_high: number | null;
  };
  /** One row per lateness of the first personal attempt, for those who left in the 24 months to as_of. */
  win_back_lateness: {
    lateness: string;
    lateness_number: number;
    customer_count: number;
    total_count: number;
    annual_value: number;
  };
  /** One row per treatment and window: of those who left in the 24 months to as_of, the share that returned by then, after the first attempt of a kind, or by itself. */
  win_back_outcomes: {
    treatment: string;
    window_days: number;
    customer_count: number;
    returned_count: number;
    followed_count: number;
    returned_share: number | null;
    returned_share_low: number | null;
    returned_share_high: number | null;
  };
  /** One row per report: of those who left in the 24 months to as_of, and 30 days ago or earlier, how many heard from one of us within 30 days. */
  win_back_promptness: {
    early_count: number;
    left_count: number;
    early_share: number | null;
    early_share_low: number | null;
    early_share_high: number | null;
  };
  /** One row per span of twelve months, the one to as_of and the one before: replies to our personal attempts, and our answers. */
  win_back_replies: {
    role: 'this' | 'before';
    attempt_count: number;
    replied_count: number;
    answered_count: number;
    waiting_count: number;
    answered_share: number | null;
    answered_share_low: number | null;
    answered_share_high: number | null;
  };
  /** One row per month: replies to our personal attempts in the twelve months to its end, and our answers as they could be seen then. */
  win_back_replies_by_month: {
    month: string;
    role: 'this' | 'before' | 'year_before' | null;
    replied_count: number;
    answered_count: number;
  };
  /** One row per treatment of those who left in the 24 months to as_of: how many returned (attributed is never caused). */
  win_back_returns: {
    treatment: string;
    returned_count: number;
    customer_count: number;
    returned_share: number | null;
    returned_share_low: number | null;
    returned_share_high: number | null;
  };
  /** One row per language and word of DEFINITIONS.md. */
  definitions: Definition & { language: string };
};
