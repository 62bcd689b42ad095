-- One row per customer under contract, or who left as a regular under contract, who is silent beyond its limit today, see long_silences: the 20 worth most.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   has_left boolean: True for one who has left.
--   annual_value decimal(18,2) or null: Annual value.
--   last_word_on date or null: Last day with a personal word either way; null if none is known.
--   silent_days bigint: Days since then.
--   limit_days double: The limit, in days.
--   gap_count bigint: Gaps of the customer's own that it rests on.
select
    customer_standings.customer_id, customer_standings.name, long_silences.has_left,
    customer_standings.annual_value, long_silences.last_word_on, long_silences.silent_days,
    long_silences.limit_days, long_silences.gap_count
from long_silences
    inner join customer_keys on customer_keys.customer_key = long_silences.customer_key
    inner join customer_standings on customer_standings.customer_id = customer_keys.customer_id
where long_silences.is_now
    and long_silences.is_known
order by
    long_silences.has_left,
    customer_standings.annual_value desc nulls last,
    customer_standings.customer_id
limit
    20
