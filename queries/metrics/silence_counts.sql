-- One row per database: how many regulars under contract are silent beyond their limit, how many who left as such are, and what became of those who were at the 24 month-ends of long_gaps.
-- Of a customer the first month-end counts at which it was silent beyond its limit, and the first at which it was not; a month-end at which a hole leaves that open is neither.
--   regular_count bigint: Regulars under contract at as_of.
--   silent_count bigint: Of them, silent beyond their limit.
--   open_count bigint: Silent beyond it by the words that are known, with a hole in the sources since: not known.
--   company_count bigint: Silent for longer than the company's long gap.
--   company_gap_days bigint or null: That gap; null of fewer than 20 gaps.
--   gone_count bigint: Customers who left as such in the 24 months to as_of and have not returned.
--   gone_silent_count bigint: Of them, silent beyond their limit.
--   first_seen_on date: First of the 24 month-ends.
--   last_seen_on date: Last of them.
--   flagged_count bigint: Customers who were silent beyond their limit at any of them.
--   flagged_left_count bigint: Of them, left within 365 days of the first.
--   other_count bigint: Customers who were not, at any of them.
--   other_left_count bigint: Of them, left within 365 days of the first.
with
    judged as (
        select
            contract_regulars.seen_on, contract_regulars.is_now, contract_regulars.customer_key,
            contract_regulars.has_left, contract_regulars.heard_from_on, long_gaps.long_gap_days,
            contract_regulars.left_on <= contract_regulars.seen_on + 365 as has_left_then,
            long_silences.customer_key is not null as is_silent,
            coalesce(long_silences.is_known, true) as is_known
        from contract_regulars
            inner join long_gaps on long_gaps.seen_on = contract_regulars.seen_on
            left join long_silences on long_silences.seen_on = contract_regulars.seen_on
                and long_silences.customer_key = contract_regulars.customer_key
    ),
    firsts as (
        select
            judged.customer_key, judged.is_silent,
            coalesce(judged.has_left_then, false) as has_left_then
        from judged
        where not judged.is_now
            and judged.is_known
            and judged.long_gap_days is not null
        qualify
            row_number() over (partition by judged.customer_key, judged.is_silent order by judged.seen_on) = 1
    ),
    records as (
        select
            count(*) filter (where firsts.is_silent) as flagged_count,
            count(*) filter (where firsts.is_silent and firsts.has_left_then) as flagged_left_count,
            count(*) filter (where not firsts.is_silent) as other_count,
            count(*) filter (where not firsts.is_silent and firsts.has_left_then) as other_left_count
        from firsts
    ),
    last_words as (
        select word_days.customer_key, word_days.spoken_on
        from word_days
        where word_days.next_on is null
    ),
    standing as (
        select
            count(*) filter (where not judged.has_left) as regular_count,
            count(*) filter (
                where not judged.has_left
                    and judged.is_silent
                    and judged.is_known
            ) as silent_count,
            count(*) filter (where not judged.has_left and not judged.is_known) as open_count,
            count(*) filter (
                where not judged.has_left
                    and judged.seen_on - coalesce(last_words.spoken_on, judged.heard_from_on) > judged.long_gap_days
            ) as company_count,
            count(*) filter (where judged.has_left) as gone_count,
            count(*) filter (
                where judged.has_left
                    and judged.is_silent
                    and judged.is_known
            ) as gone_silent_count
        from judged
            left join last_words on last_words.customer_key = judged.customer_key
        where judged.is_now
    ),
    looked as (
        select
            min(long_gaps.seen_on) as first_seen_on,
            max(long_gaps.seen_on) filter (where not long_gaps.is_now) as last_seen_on,
            max(long_gaps.long_gap_days) filter (where long_gaps.is_now) as company_gap_days
        from long_gaps
    )
select standing.*, looked.*, records.*
from standing
    cross join looked
    cross join records
