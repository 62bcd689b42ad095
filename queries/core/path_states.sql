-- One row per state on the way of a customer who was lost: what the customer was, how it ended, what we did, and the return.
--   customer_id: The customer.
--   loss_number: The loss, see losses: each has its own way.
--   state: customer or regular; refusal (ours), decline or notice; churn; attempt (our first personal one); reply (to it); answer (ours to that); return.
--   entered_on: Local day.
--   state_number: 1 for the first state of the way, then counted on by day.
with
    beginnings as (
        select
            losses.customer_id,
            losses.loss_number,
            max(lifetimes.regular_from) filter (lifetimes.regular_from <= losses.lost_on) as regular_from,
            max(lifetimes.started_on) as started_on
        from
            losses
            left join lifetimes on lifetimes.customer_id = losses.customer_id
                and lifetimes.started_on <= losses.lost_on
        group by
            losses.customer_id,
            losses.loss_number
    ),
    attempted as (
        select
            attempts.customer_id,
            attempts.loss_number,
            min(attempts.attempted_on) as attempted_on,
            min(attempts.replied_at) as replied_at,
            min_by(attempts.answered_at, attempts.replied_at) filter (attempts.answer_outcome = 'answered') as answered_at
        from
            attempts
        where
            attempts.kind = 'personal'
        group by
            attempts.customer_id,
            attempts.loss_number
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
        from
            losses
            left join beginnings on beginnings.customer_id = losses.customer_id
                and beginnings.loss_number = losses.loss_number
            left join attempted on attempted.customer_id = losses.customer_id
                and attempted.loss_number = losses.loss_number
    ),
    entered as (
        select
            days.customer_id,
            days.loss_number,
            unnest(
                [
                    {
                        'state': case when days.was_regular then 'regular' else 'customer' end,
                        'place': 1,
                        'entered_on': days.began_on
                    },
                    {
                        'state': case
                            when days.refused_on is not null then 'refusal'
                            when days.declined_on is not null then 'decline'
                            else 'notice'
                        end,
                        'place': 2,
                        'entered_on': coalesce(days.refused_on, days.declined_on, days.notice_on)
                    },
                    {'state': 'churn', 'place': 3, 'entered_on': days.churned_on},
                    {'state': 'attempt', 'place': 4, 'entered_on': days.attempted_on},
                    {'state': 'reply', 'place': 5, 'entered_on': days.replied_on},
                    {'state': 'answer', 'place': 6, 'entered_on': days.answered_on},
                    {'state': 'return', 'place': 7, 'entered_on': days.returned_on}
                ],
                recursive := true
            )
        from
            days
    )
select
    entered.customer_id,
    entered.loss_number,
    entered.state,
    entered.entered_on,
    row_number() over (
        partition by
            entered.customer_id,
            entered.loss_number
        order by
            entered.entered_on,
            entered.place
    ) as state_number
from
    entered
where
    entered.entered_on is not null
order by
    entered.customer_id,
    entered.loss_number,
    state_number
