-- One row per duration that a survival curve is made of.
-- long: one branch for each curve.
-- view: only the curves read it, which need no more than counts.
--   curve varchar: waits, waits_by_group, waits_by_customer, waits_by_variant (from a question to our answer, in seconds), working_waits (the same in seconds of working time), recent_waits (those of the 24 months to as_of), returns (from a churn of the 24 months to as_of to the return, in days), returns_by_kind (from the first attempt of a kind after such a churn to the return, in days), renewals (from the first yearly term to the last, in terms), tenures (from the begin of a lifetime to its end, in days), word_replies (from a word of ours to the customer's reply, in seconds), replies_by_customer (the same of what we began otherwise than by an offer or an attempt to win back, whatever the customer was), replies_alone (the same as word_replies, followed only until our second word) or second_words (from a word of ours to the second, in seconds; followed until the reply, at most settings.conversation_days).
--   stratum varchar: Group within the curve: all, or the month the question came in; dimension:group; the customer; the variant; contract or orders; the kind of attempt; the group of words, see word_groups; spontaneous (a customer lost, where losses.is_followed, is followed until the return, the first personal attempt, win-back or mailing that may be one, or as_of).
--   entry double: Time from which on it is followed: who left before that is not in the data; 0 for all but renewals and tenures.
--   duration double: Time to the event, the competing event or the end of what is seen.
--   outcome integer: 1 event, 0 censored, 2 competing event (the customer settled it).
with
    headline_waits as (
        select
            counted_waits.opened_month, counted_waits.opened_on, counted_waits.wait_seconds,
            counted_waits.working_seconds,
            case counted_waits.outcome
                when 'answered' then 1
                when 'settled' then 2
                else 0
            end as outcome
        from counted_waits
    )
select
    'waits' as curve,
    'all' as stratum,
    0.0 as entry,
    headline_waits.wait_seconds as duration,
    headline_waits.outcome
from headline_waits
union all
select
    'waits' as curve,
    strftime(headline_waits.opened_month, '%Y-%m') as stratum,
    0.0 as entry,
    headline_waits.wait_seconds as duration,
    headline_waits.outcome
from headline_waits
    cross join settings
where headline_waits.opened_month >= date_trunc('month', settings.as_of_on) - interval 12 month
union all
select
    'working_waits' as curve,
    strftime(headline_waits.opened_month, '%Y-%m') as stratum,
    0.0 as entry,
    headline_waits.working_seconds as duration,
    headline_waits.outcome
from headline_waits
    cross join settings
where headline_waits.opened_month >= date_trunc('month', settings.as_of_on) - interval 12 month
union all
select
    'waits_by_group' as curve,
    wait_groups.dimension || ':' || wait_groups.wait_group as stratum,
    0.0 as entry,
    wait_groups.wait_seconds as duration,
    case wait_groups.outcome
        when 'answered' then 1
        when 'settled' then 2
        else 0
    end as outcome
from wait_groups
union all
select
    'waits_by_customer' as curve,
    counted_waits.customer_id as stratum,
    0.0 as entry,
    counted_waits.wait_seconds as duration,
    case counted_waits.outcome
        when 'answered' then 1
        when 'settled' then 2
        else 0
    end as outcome
from counted_waits
    cross join settings
where counted_waits.opened_on > settings.as_of_on - interval 24 month
union all
select
    'waits_by_variant' as curve,
    wait_variants.variant as stratum,
    0.0 as entry,
    wait_variants.wait_seconds as duration,
    case wait_variants.outcome
        when 'answered' then 1
        when 'settled' then 2
        else 0
    end as outcome
from wait_variants
union all
select
    'returns' as curve,
    'spontaneous' as stratum,
    0.0 as entry,
    cast(
        least(losses.returned_on, first_attempts.attempted_on, settings.as_of_on)
            - losses.churned_on as double
    ) as duration,
    case
        when losses.returned_on <= coalesce(first_attempts.attempted_on, losses.returned_on) then 1
        else 0
    end as outcome
from losses
    left join (
        select
            attempts.customer_id, attempts.loss_number,
            min(attempts.attempted_on) as attempted_on
        from attempts
        where attempts.kind in ('personal', 'win-back', 'mailing')
        group by attempts.customer_id, attempts.loss_number
    ) as first_attempts on first_attempts.customer_id = losses.customer_id
        and first_attempts.loss_number = losses.loss_number
    semi join win_back_cases on win_back_cases.customer_id = losses.customer_id
        and win_back_cases.loss_number = losses.loss_number
    cross join settings
where losses.is_followed
    and losses.churned_on <= least(losses.returned_on, first_attempts.attempted_on, settings.as_of_on)
union all
select
    'returns_by_kind' as curve,
    tried.kind as stratum,
    0.0 as entry,
    cast(least(tried.returned_on, settings.as_of_on) - tried.attempted_on as double) as duration,
    case when tried.returned_on is not null then 1 else 0 end as outcome
from
    (
        select
            attempts.kind, attempts.customer_id, attempts.loss_number,
            min(attempts.attempted_on) as attempted_on,
            min(attempts.returned_on) as returned_on
        from attempts
            semi join win_back_cases on win_back_cases.customer_id = attempts.customer_id
                and win_back_cases.loss_number = attempts.loss_number
        group by attempts.kind, attempts.customer_id, attempts.loss_number
    ) as tried
    cross join settings
union all
select
    'renewals' as curve,
    'all' as stratum,
    cast(renewals.entry_terms as double) as entry,
    cast(renewals.term_number as double) as duration,
    cast(renewals.has_left as integer) as outcome
from renewals
where renewals.entry_terms < renewals.term_number
    or renewals.entry_terms = 0
union all
select
    'tenures' as curve,
    tenures.basis as stratum,
    cast(tenures.entry_days as double) as entry,
    cast(tenures.tenure_days as double) as duration,
    cast(tenures.has_ended as integer) as outcome
from tenures
where tenures.is_start_known
    and tenures.entry_days < tenures.tenure_days
union all
select
    'recent_waits' as curve,
    'all' as stratum,
    0.0 as entry,
    headline_waits.wait_seconds as duration,
    headline_waits.outcome
from headline_waits
    cross join settings
where headline_waits.opened_on > settings.as_of_on - interval 24 month
union all
select
    'word_replies' as curve,
    word_groups.word_group as stratum,
    0.0 as entry,
    word_groups.reply_seconds as duration,
    case when word_groups.outcome in ('replied', 'settled') then 1 else 0 end as outcome
from word_groups
union all
select
    'replies_by_customer' as curve,
    our_words.customer_id as stratum,
    0.0 as entry,
    our_words.reply_seconds as duration,
    case when our_words.outcome in ('replied', 'settled') then 1 else 0 end as outcome
from our_words
where our_words.kind = 'other'
    and not our_words.follows_up
union all
select
    'replies_alone' as curve,
    word_groups.word_group as stratum,
    0.0 as entry,
    word_groups.alone_seconds as duration,
    case
        when word_groups.outcome in ('replied', 'settled')
            and word_groups.followed_up_at is null then 1
        else 0
    end as outcome
from word_groups
union all
select
    'second_words' as curve,
    word_groups.word_group as stratum,
    0.0 as entry,
    least(word_groups.alone_seconds, settings.conversation_days * 86400) as duration,
    case when word_groups.followed_up_at is not null then 1 else 0 end as outcome
from word_groups
    cross join settings
