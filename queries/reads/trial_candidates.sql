-- One row per customer who has left and not returned, in the order of their numbers: whom a trial may draw, and why not the others.
-- parameter from_on: first day of the calls
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   churned_on date: Day of the churn.
--   annual_value decimal(18,2): Value of the last year.
--   left_out varchar (objection, unsubscribed, said_no, owed_answer, held_back, running_trial) or null: Why the customer is not drawn; null for one who may be.
with
    lost as (
        select
            losses.customer_id,
            max(losses.churned_on) as churned_on,
            max_by(losses.annual_value, losses.loss_number) as annual_value
        from losses
        where losses.returned_on is null
            and losses.churned_on is not null
        group by losses.customer_id
    ),
    reasons as (
        select
            activities.customer_id,
            1 as rank
        from activities
        where activities.kind = 'objection'
        union all
        select sends.customer_id, 2
        from sends
        where sends.unsubscribed_at is not null
        union all
        select attempts.customer_id, 3
        from attempts
        where attempts.reply_kind = 'no'
        union all
        select waiting_customers.customer_id, 4
        from waiting_customers
        union all
        select decided.customer_id, 5
        from decided
        where decided.what = 'done_until'
        union all
        select
            coalesce(surviving_customers.surviving_id, trials.customer_id, identities.customer_id),
            6
        from imports.trials as trials
            left join surviving_customers on surviving_customers.customer_id = trials.customer_id
            left join identities on identities.address = trials.email
        where
            coalesce(trials.outcome_days, 30) > cast($from_on as date) - cast(local_time(trials.assigned_at) as date)
    ),
    first_reasons as (
        select
            reasons.customer_id,
            min(reasons.rank) as rank
        from reasons
        where reasons.customer_id is not null
        group by reasons.customer_id
    )
select
    lost.customer_id, customer_standings.name, lost.churned_on, lost.annual_value,
    case first_reasons.rank
        when 1 then 'objection'
        when 2 then 'unsubscribed'
        when 3 then 'said_no'
        when 4 then 'owed_answer'
        when 5 then 'held_back'
        when 6 then 'running_trial'
    end as left_out
from lost
    inner join customer_standings on customer_standings.customer_id = lost.customer_id
        and not customer_standings.is_regular
    left join first_reasons on first_reasons.customer_id = lost.customer_id
order by lost.customer_id
