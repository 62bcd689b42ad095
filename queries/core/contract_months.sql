-- One row per month end and customer under contract, a gap of the grace period included.
-- view: regular_months reads it once.
--   month: First day of the month.
--   customer_id: The customer.
--   annual_value: Value of a year of the contracts that ran at its end; in a gap of those that ran last.
with
    valued as (
        select
            month_ends.month,
            terms.customer_id,
            least(terms.ended_on, month_ends.stands_on) as valued_on,
            sum(terms.annual_value) as annual_value
        from
            terms
            cross join settings
            inner join month_ends
                on month_ends.stands_on >= terms.started_on
                and month_ends.stands_on - settings.grace_days <= terms.ended_on
        group by
            month_ends.month,
            terms.customer_id,
            valued_on
    )
select
    valued.month,
    valued.customer_id,
    arg_max(valued.annual_value, valued.valued_on) as annual_value
from
    valued
group by
    valued.month,
    valued.customer_id
