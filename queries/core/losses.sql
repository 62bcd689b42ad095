-- One row per time in which a customer was lost: declined, given notice or churned, and not yet returned.
--   customer_id: The customer.
--   loss_number: Number of the lifetime that ended.
--   basis: contract or orders.
--   refused_on: Day of our last refusal before the loss, within settings.cause_days; null without one.
--   declined_on: Day on which the offer of the next term was declined or withdrawn; null without one; the first of several.
--   notice_on: Day on which notice was given; null without one.
--   churned_on: Day of the churn; null if only declined or given notice so far.
--   lost_on: The earliest of refusal, decline, notice and churn.
--   last_on: Last day under contract, or day of the last order.
--   was_regular: True if the customer was a regular.
--   returned_on: Day on which the next stretch was signed or ordered; null if not returned.
--   annual_value: Value of the last year.
with
    declines as (
        select
            lifetimes.customer_id,
            lifetimes.lifetime_number,
            min(contracts.decided_on) filter (where contracts.status in ('declined', 'withdrawn')) as declined_on,
            max(contracts.notice_on) as notice_on
        from
            lifetimes
            inner join contracts
                on contracts.customer_id = lifetimes.customer_id
                and contracts.started_on between lifetimes.started_on and lifetimes.last_on + 366
                and coalesce(contracts.decided_on, contracts.notice_on) < coalesce(lifetimes.returned_on, date '9999-12-31')
        where
            lifetimes.basis = 'contract'
            and lifetimes.last_on < date '9999-01-01'
            and (
                contracts.started_on > lifetimes.last_on
                or (contracts.status = 'signed' and contracts.ended_on = lifetimes.last_on)
            )
        group by
            lifetimes.customer_id,
            lifetimes.lifetime_number
    ),
    ends as (
        select
            lifetimes.*,
            declines.declined_on,
            declines.notice_on,
            least(declines.declined_on, declines.notice_on, lifetimes.churned_on) as ended_on
        from
            lifetimes
            left join declines
                on declines.customer_id = lifetimes.customer_id
                and declines.lifetime_number = lifetimes.lifetime_number
    ),
    refusals as (
        select
            ends.customer_id,
            ends.lifetime_number,
            max(activities.occurred_on) as refused_on
        from
            ends
            inner join activities
                on activities.customer_id = ends.customer_id
                and activities.kind = 'refusal'
            cross join settings
        where
            activities.occurred_on between ends.ended_on - settings.cause_days and coalesce(ends.churned_on, ends.ended_on)
            and activities.occurred_on >= case ends.basis when 'orders' then ends.last_on else ends.started_on end
        group by
            ends.customer_id,
            ends.lifetime_number
    )
select
    ends.customer_id,
    ends.lifetime_number as loss_number,
    ends.basis,
    refusals.refused_on,
    ends.declined_on,
    ends.notice_on,
    ends.churned_on,
    least(refusals.refused_on, ends.ended_on) as lost_on,
    ends.last_on,
    ends.regular_from is not null as was_regular,
    ends.returned_on,
    ends.annual_value
from
    ends
    left join refusals
        on refusals.customer_id = ends.customer_id
        and refusals.lifetime_number = ends.lifetime_number
where
    ends.ended_on is not null
