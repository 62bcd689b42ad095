-- One row per customer and local day with a personal word either way: a message by a person, a call or a meeting; a call that nobody took is none.
--   customer_key bigint: The customer, see customer_keys.
--   spoken_on date: The day.
--   gap_days bigint or null: Days since the day with a word before it; null for the first.
--   gap_count bigint: Gaps known by then, this one included.
--   next_on date or null: The next day with a word; null if there was none.
with
    spoken as (
        select distinct
            correspondence.customer_key,
            correspondence.sent_on as spoken_on
        from correspondence
        where correspondence.kind = 'human'
            and correspondence.channel <> 'missed_call'
    )
select
    spoken.customer_key, spoken.spoken_on,
    spoken.spoken_on - lag(spoken.spoken_on) over followed as gap_days,
    row_number() over followed - 1 as gap_count,
    lead(spoken.spoken_on) over followed as next_on
from spoken
window
    followed as (partition by spoken.customer_key order by spoken.spoken_on)
