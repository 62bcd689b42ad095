-- One row per contract term that came to its end and kind of event that stood in the settings.cause_days before it.
--   customer_id varchar: The customer.
--   lifetime_number bigint: The unbroken stretch of terms.
--   term_number bigint: Number of the term within it.
--   what varchar: One of event_kinds with a cause_rank; of a wait only one that was open at the end.
--   happened_on date: Its day, of several the last.
--   conceded_on date or null: Day of the first offer between that day and the end that gave way: the old terms where changed ones had been offered, or less than the term was worth; null if none is known.
with
    signals as (
        select
            term_ends.customer_id, term_ends.lifetime_number, term_ends.term_number, term_ends.ended_on,
            term_ends.annual_value, churn_signals.what,
            max(churn_signals.happened_on) as happened_on
        from term_ends
            inner join churn_signals on churn_signals.customer_id = term_ends.customer_id
                and churn_signals.happened_on < term_ends.ended_on
            cross join settings
        where churn_signals.happened_on >= term_ends.ended_on - settings.cause_days
            and (
                churn_signals.what <> 'open_wait'
                or coalesce(cast(local_time(churn_signals.over_at) as date), term_ends.ended_on) >= term_ends.ended_on
            )
        group by
            term_ends.customer_id, term_ends.lifetime_number, term_ends.term_number, term_ends.ended_on,
            term_ends.annual_value, churn_signals.what
    ),
    terms_changed as (
        select signals.customer_id, signals.lifetime_number, signals.term_number, signals.happened_on
        from signals
        where signals.what = 'changed_terms'
    ),
    concessions as (
        select
            signals.customer_id, signals.lifetime_number, signals.term_number, signals.what,
            min(contracts.offered_on) as conceded_on
        from signals
            inner join contracts on contracts.customer_id = signals.customer_id
                and contracts.offered_on > signals.happened_on
                and contracts.offered_on < signals.ended_on
            left join terms_changed on terms_changed.customer_id = signals.customer_id
                and terms_changed.lifetime_number = signals.lifetime_number
                and terms_changed.term_number = signals.term_number
        where contracts.annual_value < signals.annual_value
            or (not contracts.has_changed_terms and contracts.offered_on > terms_changed.happened_on)
        group by signals.customer_id, signals.lifetime_number, signals.term_number, signals.what
    )
select
    signals.customer_id, signals.lifetime_number, signals.term_number, signals.what,
    signals.happened_on, concessions.conceded_on
from signals
    left join concessions on concessions.customer_id = signals.customer_id
        and concessions.lifetime_number = signals.lifetime_number
        and concessions.term_number = signals.term_number
        and concessions.what = signals.what
