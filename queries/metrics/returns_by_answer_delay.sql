-- One row per delay of our answer to a lost customer's first reply: how many returned within a year of the reply (attributed is never caused).
--   delay: day (answered within one), week, month, later, or never (not answered within the year).
--   delay_number: 1 to 5, in that order.
--   returned_count: Customers who returned within 365 days of the reply (numerator).
--   replied_count: Customers whose reply is at least 365 days old (denominator); intervals in rates.
with
delays as (
    from (values (1, 'day', 1), (2, 'week', 7), (3, 'month', 30), (4, 'later', 365), (5, 'never', null))
        as delays (delay_number, delay, days_max)
),
replies as (
    select
        attempts.customer_id,
        attempts.loss_number,
        min_by(
            case when attempts.answer_outcome = 'answered' then attempts.answer_days end,
            (attempts.replied_at, attempts.attempt_id)
        ) as answer_days,
        cast(timezone(any_value(settings.timezone), timezone('UTC', min(attempts.replied_at))) as date) as replied_on,
        min(attempts.returned_on) as returned_on,
    from
        attempts
    cross join settings
    where
        attempts.kind = 'personal'
        and attempts.replied_at is not null
    group by
        attempts.customer_id,
        attempts.loss_number
),
old_enough as (
    select
        replies.*,
        case
            when replies.answer_days <= 1 then 1
            when replies.answer_days <= 7 then 2
            when replies.answer_days <= 30 then 3
            when replies.answer_days <= 365 then 4
            else 5
        end as delay_number,
    from
        replies
    cross join settings
    where
        replies.replied_on + 365 <= settings.as_of_on
)
select
    delays.delay,
    delays.delay_number,
    count(*) filter (old_enough.returned_on <= old_enough.replied_on + 365) as returned_count,
    count(old_enough.customer_id) as replied_count,
from
    delays
left join old_enough
    on old_enough.delay_number = delays.delay_number
group by
    delays.delay,
    delays.delay_number
order by
    delays.delay_number
