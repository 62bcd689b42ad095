-- One row per day on which silences are looked at and customer of contract_regulars who was silent for longer than its limit: nobody had a personal word with it, either way.
-- The limit is the gap that nine in ten of the customer's own do not exceed, shrunk towards the company's: (gaps known x own + 20 x company's) / (gaps known + 20).
--   seen_on date: The day, see long_gaps.
--   is_now boolean: True for the day of the report.
--   customer_key bigint: The customer.
--   has_left boolean: True for one who had left.
--   last_word_on date or null: Last day with a word; null if none is known.
--   silent_days bigint: Days since then; without a word since heard_from_on, see contract_regulars.
--   gap_count bigint: Gaps of its own known by then.
--   own_gap_days bigint or null: The gap that nine in ten of these do not exceed; null without any.
--   limit_days double: The limit.
--   is_known boolean: False where a source of messages or activities lacks days since the last word: there may have been one.
with
    -- Only silences that could be beyond a limit, were all own gaps but a day long.
    least_limits as (
        select
            min(long_gaps.seen_on) as first_seen_on,
            min(long_gaps.long_gap_days) as long_gap_days
        from long_gaps
    ),
    pauses as (
        select
            word_days.customer_key, word_days.spoken_on, word_days.gap_count,
            coalesce(word_days.next_on, date '9999-12-31') as next_on
        from word_days
            cross join least_limits
        where coalesce(word_days.next_on, date '9999-12-31') > least_limits.first_seen_on
            and (coalesce(word_days.next_on, date '9999-12-31') - word_days.spoken_on) * (word_days.gap_count + 20) > word_days.gap_count + 20 * least_limits.long_gap_days
    ),
    first_words as (
        select word_days.customer_key, word_days.spoken_on
        from word_days
        where word_days.gap_days is null
    ),
    silent as (
        select
            contract_regulars.seen_on, contract_regulars.is_now, contract_regulars.customer_key,
            contract_regulars.has_left,
            pauses.spoken_on as last_word_on,
            pauses.spoken_on as silent_from_on,
            pauses.gap_count
        from contract_regulars
            inner join pauses on pauses.customer_key = contract_regulars.customer_key
                and pauses.spoken_on <= contract_regulars.seen_on
                and pauses.next_on > contract_regulars.seen_on
        union all
        select
            contract_regulars.seen_on, contract_regulars.is_now, contract_regulars.customer_key,
            contract_regulars.has_left,
            cast(null as date),
            contract_regulars.heard_from_on, 0
        from contract_regulars
            left join first_words on first_words.customer_key = contract_regulars.customer_key
        where first_words.spoken_on is null
            or first_words.spoken_on > contract_regulars.seen_on
    ),
    possible as (
        select
            silent.*, long_gaps.long_gap_days,
            silent.seen_on - silent.silent_from_on as silent_days
        from silent
            inner join long_gaps on long_gaps.seen_on = silent.seen_on
        where
            (silent.seen_on - silent.silent_from_on) * (silent.gap_count + 20) > silent.gap_count + 20 * long_gaps.long_gap_days
    ),
    -- A pause has the same gaps before it on whatever day it is looked at.
    ranked as (
        select
            paused.customer_key, paused.last_word_on, paused.gap_count, word_days.gap_days,
            row_number() over (
                partition by paused.customer_key, paused.last_word_on
                order by word_days.gap_days
            ) as place
        from
            (
                select distinct possible.customer_key, possible.last_word_on, possible.gap_count
                from possible
            ) as paused
            inner join word_days on word_days.customer_key = paused.customer_key
                and word_days.spoken_on <= paused.last_word_on
                and word_days.gap_days is not null
    ),
    owned as (
        select
            ranked.customer_key, ranked.last_word_on,
            min(ranked.gap_days) as own_gap_days
        from ranked
        where ranked.place * 10 >= ranked.gap_count * 9
        group by ranked.customer_key, ranked.last_word_on
    ),
    limits as (
        select
            possible.*, owned.own_gap_days,
            (
                possible.gap_count * coalesce(owned.own_gap_days, 0) + 20 * possible.long_gap_days
            ) / cast(possible.gap_count + 20 as double) as limit_days
        from possible
            left join owned on owned.customer_key = possible.customer_key
                and owned.last_word_on = possible.last_word_on
    )
select
    limits.seen_on, limits.is_now, limits.customer_key, limits.has_left, limits.last_word_on,
    limits.silent_days, limits.gap_count, limits.own_gap_days, limits.limit_days,
    not exists (
        select 1 as found
        from source_gaps
        where source_gaps.table_name in ('messages', 'activities', 'tickets')
            and source_gaps.bears_figures
            and source_gaps.from_on <= limits.seen_on
            and source_gaps.to_on >= limits.silent_from_on
    ) as is_known
from limits
where limits.silent_days > limits.limit_days
