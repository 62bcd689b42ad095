-- One row per answered question of the thirteen months: whether the same customer asked again, in whatever conversation, within settings.resolution_days of our answer; courtesies are no questions.
--   wait_id bigint: The question.
--   customer_id varchar: The customer.
--   opened_month date: First day of the month (local) in which it came.
--   answered_at timestamp: When we answered, UTC.
--   again_at timestamp or null: When the customer asked again within these days, UTC; null if not so far.
--   state varchar (resolved, perhaps, again, early): resolved (the days are over, and nothing came), perhaps (all that came may be a bare thank-you that was not read), again (something surely asked), early (the days are not over, or messages are not known of all of them: whatever came so far, as who asked again would else be known sooner than who did not).
with
    asked as (
        select
            counted_waits.customer_key, counted_waits.opened_at,
            counted_waits.certainty = 'sure' as is_sure
        from counted_waits
            cross join settings
        where counted_waits.opened_on > settings.as_of_on - interval 14 month
    ),
    sure as (
        select asked.customer_key, asked.opened_at
        from asked
        where asked.is_sure
    ),
    answered as (
        select
            counted_waits.wait_id, counted_waits.customer_id, counted_waits.customer_key,
            counted_waits.opened_month, counted_waits.answered_at,
            counted_waits.answered_at + to_days(settings.resolution_days) as over_at
        from counted_waits
            cross join settings
        where counted_waits.outcome = 'answered'
            and counted_waits.opened_month >= date_trunc('month', settings.as_of_on) - interval 12 month
    ),
    followed as (
        select
            answered.wait_id, answered.customer_id, answered.opened_month, answered.answered_at,
            answered.over_at,
            case when asked.opened_at <= answered.over_at then asked.opened_at end as again_at,
            coalesce(sure.opened_at <= answered.over_at, false) as is_sure
        from answered
            asof left join asked on asked.customer_key = answered.customer_key
                and asked.opened_at > answered.answered_at
            asof left join sure on sure.customer_key = answered.customer_key
                and sure.opened_at > answered.answered_at
    )
select
    followed.wait_id, followed.customer_id, followed.opened_month, followed.answered_at,
    followed.again_at,
    case
        when followed.over_at > coalesce(messages_end.unknown_at, settings.as_of_at) then 'early'
        when followed.is_sure then 'again'
        when followed.again_at is not null then 'perhaps'
        else 'resolved'
    end as state
from followed
    cross join settings
    cross join messages_end
