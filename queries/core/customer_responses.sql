-- One row per customer who asked something in the 24 months to as_of, or still waits: how long our answers took that customer, and theirs took us, open questions included; courtesies left out.
--   customer_id varchar: The customer.
--   question_count bigint: Questions that came in the 24 months.
--   answered_count bigint: Answered so far, of these.
--   open_count bigint: Questions still open at as_of, older ones included.
--   sure_open_count bigint: Those of them that are sure, see waits.certainty.
--   wait_seconds_sum double: Time that the customer has waited in all, with these and those.
--   wait_seconds_median double or null: Kaplan-Meier median of the questions of the 24 months; null if it is not reached.
--   wait_seconds_median_low double or null: Lower end of its 95 % interval; null of fewer than five questions.
--   wait_seconds_median_high double or null: Upper end; null if open, or of fewer than five.
--   word_count bigint or null: Words of ours of the 24 months that began a conversation, no offer, no attempt to win back and no second word, see our_words; null where only one side's messages are known.
--   reply_seconds_median double or null: Kaplan-Meier median of the customer's answers to them, those without one included; null if it is not reached.
--   reply_seconds_median_low double or null: Lower end of its 95 % interval; null of fewer than five words.
--   reply_seconds_median_high double or null: Upper end; null if open, or of fewer than five.
--   kept_count bigint: Questions of the 24 months answered within the promised time.
--   broken_count bigint: Not answered within it, whatever came later; 0 beside 0 where none is decided, or nothing was promised.
--   mixed_count bigint: Mass mailings of the 24 months that reached the customer while we owed an answer.
with
    asked as (
        select
            counted_waits.customer_id, counted_waits.wait_id, counted_waits.wait_seconds, counted_waits.outcome,
            counted_waits.certainty = 'sure' as is_sure,
            counted_waits.opened_on > settings.as_of_on - interval 24 month as is_recent
        from counted_waits
            cross join settings
        where counted_waits.opened_on > settings.as_of_on - interval 24 month
            or counted_waits.outcome = 'open'
    ),
    counted as (
        select
            asked.customer_id,
            count(*) filter (asked.is_recent) as question_count,
            count(*) filter (asked.is_recent and asked.outcome = 'answered') as answered_count,
            count(*) filter (asked.outcome = 'open') as open_count,
            count(*) filter (asked.outcome = 'open' and asked.is_sure) as sure_open_count,
            -- Whole seconds, so that the order of adding changes nothing.
            cast(sum(cast(round(asked.wait_seconds) as bigint)) as double) as wait_seconds_sum,
            count(*) filter (asked.is_recent and promises.state = 'kept') as kept_count,
            count(*) filter (asked.is_recent and promises.state = 'broken') as broken_count
        from asked
            left join promises on promises.wait_id = asked.wait_id
        group by asked.customer_id
    ),
    mixed as (
        select
            mixed_messages.customer_id,
            count(*) as mixed_count
        from mixed_messages
            cross join settings
        where mixed_messages.sent_on > settings.as_of_on - interval 24 month
        group by mixed_messages.customer_id
    ),
    seen as (
        select count(*) = 0 as is_two_sided
        from source_gaps
        where source_gaps.table_name = 'messages'
            and source_gaps.reason = 'one_sided'
    )
select
    counted.customer_id, counted.question_count, counted.answered_count, counted.open_count,
    counted.sure_open_count, counted.wait_seconds_sum,
    ours.median as wait_seconds_median,
    ours.median_low as wait_seconds_median_low,
    ours.median_high as wait_seconds_median_high,
    case when seen.is_two_sided then coalesce(theirs.total_count, 0) end as word_count,
    theirs.median as reply_seconds_median,
    theirs.median_low as reply_seconds_median_low,
    theirs.median_high as reply_seconds_median_high,
    counted.kept_count, counted.broken_count,
    coalesce(mixed.mixed_count, 0) as mixed_count
from counted
    cross join seen
    left join survival_quantiles as ours on ours.curve = 'waits_by_customer'
        and ours.stratum = counted.customer_id
    left join survival_quantiles as theirs on theirs.curve = 'replies_by_customer'
        and theirs.stratum = counted.customer_id
    left join mixed on mixed.customer_id = counted.customer_id
