-- One row per regular under contract, or who left as one in two years, with whom nobody has had a personal word, either way, for longer than its own rhythm explains; the most valuable first.
-- parameter min_days integer 0: days since the last personal word
--   customer_id: The customer.
--   name: Name of the customer.
--   has_left: True for one who has left.
--   annual_value: Annual value.
--   last_word_on: Last day with a word; null if none is known.
--   days: Days since then.
--   limit_days: Days that nine in ten of its own gaps do not exceed, shrunk towards the company's.
--   gaps: Gaps of its own that this rests on.
--   is_known: False where a source lacks days since then, so that there may have been a word.
select
    customer_standings.customer_id, customer_standings.name, long_silences.has_left,
    customer_standings.annual_value, long_silences.last_word_on,
    long_silences.silent_days as days,
    round(long_silences.limit_days, 1) as limit_days,
    long_silences.gap_count as gaps,
    long_silences.is_known
from long_silences
    inner join customer_keys on customer_keys.customer_key = long_silences.customer_key
    inner join customer_standings on customer_standings.customer_id = customer_keys.customer_id
where long_silences.is_now
    and long_silences.silent_days >= $min_days
order by
    long_silences.has_left,
    customer_standings.annual_value desc nulls last,
    customer_standings.customer_id
