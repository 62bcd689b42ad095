-- One row per state on the way of a customer who was lost: what the customer was, how it ended, what we did, and the return.
--   customer_id varchar: The customer.
--   loss_number bigint: The loss, see losses: each has its own way.
--   state varchar: customer or regular; refusal (ours), decline or notice; churn; attempt (our first personal one); reply (to it); answer (ours to that); return.
--   entered_on date: Local day.
--   state_number bigint: 1 for the first state of the way, then counted on by day.
with
    beginnings as (
        select
            losses.customer_id, losses.loss_number,
            max(lifetimes.regular_from) filter (lifetimes.regular_from <= losses.lost_on) as regular_from,
            max(lifetimes.started_on) as started_on
        from losses
            left join lifetimes on lifetimes.customer_id = losses.customer_id
                and lifetimes.started_on <= losses.lost_on
        group by losses.customer_id, losses.loss_number
    ),
    placed as (
        select
            attempts.customer_id, attempts.loss_number, attempts.attempted_on, attempts.replied_at,
            attempts.answered_at,
            row_number() over (
                partition by attempts.customer_id, attempts.loss_number
                order by
                    coalesce(attempts.answer_outcome, '') <> 'answered',
                    attempts.replied_at, attempts.answered_at
            ) as place
        from attempts
        where attempts.kind = 'personal'
    ),
    attempted as (
        select
            placed.customer_id, placed.loss_number,
            min(placed.attempted_on) as attempted_on,
            min(placed.replied_at) as replied_at,
            min(placed.answered_at) filter (where placed.place = 1) as answered_at
        from placed
        group by placed.customer_id, placed.loss_number
    ),
    days as (
        select
            losses.*,
            coalesce(
                case when losses.was_regular then beginnings.regular_from end,
                beginnings.started_on,
                losses.lost_on
            ) as began_on,
            attempted.attempted_on,
            cast(local_time(attempted.replied_at) as date) as replied_on,
            cast(local_time(attempted.answered_at) as date) as answered_on
        from losses
            left join beginnings on beginnings.customer_id = losses.customer_id
                and beginnings.loss_number = losses.loss_number
            left join attempted on attempted.customer_id = losses.customer_id
                and attempted.loss_number = losses.loss_number
    ),
    entered as (
        select
            days.customer_id, days.loss_number, places.place,
            case places.place
                when 1 then case when days.was_regular then 'regular' else 'customer' end
                when 2 then case
                    when days.refused_on is not null then 'refusal'
                    when days.declined_on is not null then 'decline'
                    else 'notice'
                end
                else places.state
            end as state,
            case places.place
                when 1 then days.began_on
                when 2 then case
                -- A refusal before the last order begins the loss with the day after it.
                    when days.basis = 'orders'
                    and days.refused_on is not null then days.lost_on
                    else coalesce(days.refused_on, days.declined_on, days.notice_on)
                end
                when 3 then days.churned_on
                when 4 then days.attempted_on
                when 5 then days.replied_on
                when 6 then days.answered_on
                when 7 then days.returned_on
            end as entered_on
        from days
            cross join (
                values
                    (1, 'customer'),
                    (2, 'notice'),
                    (3, 'churn'),
                    (4, 'attempt'),
                    (5, 'reply'),
                    (6, 'answer'),
                    (7, 'return')
            ) as places (place, state)
    )
select
    entered.customer_id, entered.loss_number, entered.state, entered.entered_on,
    row_number() over (
        partition by entered.customer_id, entered.loss_number
        order by entered.entered_on, entered.place
    ) as state_number
from entered
where entered.entered_on is not null
order by entered.customer_id, entered.loss_number, state_number
