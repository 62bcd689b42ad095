-- One row per end of a contract that is decided, and day of looking: what was known then, and from when on it is known what became of it.
--   leadDays integer: Days from looking to the end.
--   fitOn date or null: First day of the quarter of looking: by a fit of that day the end is scored, if it was decided in the 24 months to as_of; else null.
--   decidedOn date: First day on which it is known whether the customer left.
--   keptOn date or null: Day of the signature by which the customer stays.
--   nowOn date: The day after as_of: by a fit of that day running ends are scored.
--   terms double: These seven: see renewal_features.
--   orders double or null
--   open_wait double or null
--   slow_answers double or null
--   refusal double or null
--   changed_terms double
--   silence double or null
select
    renewal_features.lead_days as "leadDays",
    case
        when renewal_features.decided_on > settings.as_of_on - interval 24 month
            then cast(date_trunc('quarter', renewal_features.looked_on) as date)
    end as "fitOn",
    renewal_features.decided_on as "decidedOn",
    renewal_features.kept_on as "keptOn",
    settings.as_of_on + 1 as "nowOn",
    renewal_features.terms, renewal_features.orders, renewal_features.open_wait,
    renewal_features.slow_answers, renewal_features.refusal, renewal_features.changed_terms,
    renewal_features.silence
from renewal_features
    cross join settings
where not renewal_features.is_running
order by
    renewal_features.lead_days, renewal_features.decided_on, renewal_features.customer_id,
    renewal_features.ended_on
