-- One row per month end and regular: who was a regular then, and what a year was worth, for the last 26 months.
--   month: First day of the month.
--   stands_on: The day that is looked at: the last of the month, at most the day of the report.
--   customer_id: The customer.
--   annual_value: Value of a year on that day: contracts that ran, or orders of the 365 days before.
with
    present as (
        select
            month_ends.month,
            month_ends.stands_on,
            lifetimes.customer_id,
            lifetimes.basis,
            lifetimes.annual_value
        from
            lifetimes
            inner join month_ends
                on month_ends.stands_on >= lifetimes.regular_from
                and month_ends.stands_on < coalesce(lifetimes.churned_on, date '9999-12-31')
    ),
    order_values as (
        select
            month_ends.month,
            order_days.customer_id,
            sum(order_days.value) as annual_value
        from
            order_days
            inner join month_ends on order_days.ordered_on between month_ends.stands_on - 364 and month_ends.stands_on
        group by
            month_ends.month,
            order_days.customer_id
    )
select
    present.month,
    present.stands_on,
    present.customer_id,
    case
        when present.basis = 'contract' then coalesce(contract_months.annual_value, present.annual_value)
        else coalesce(order_values.annual_value, 0)
    end as annual_value
from
    present
    left join contract_months
        on contract_months.month = present.month
        and contract_months.customer_id = present.customer_id
    left join order_values
        on order_values.month = present.month
        and order_values.customer_id = present.customer_id
