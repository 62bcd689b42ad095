-- One row per month end, basis and regular: who was a regular then, and what a year was worth, for the last 27 months.
--   month: First day of the month.
--   stands_on: The day that is looked at: the last of the month, at most the day of the report.
--   basis: total (each customer once); where there are both kinds of business also contract and orders, by the rule of that basis alone.
--   customer_id: The customer.
--   annual_value: Value of a year on that day: contracts that ran, and orders of the 365 days before.
with
    present as (
        select
            month_ends.month,
            month_ends.stands_on,
            relationships.customer_id,
            relationships.relationship_number
        from
            relationships
            inner join month_ends
                on month_ends.stands_on >= relationships.regular_from
                and month_ends.stands_on < coalesce(relationships.churned_on, date '9999-12-31')
    ),
    order_values as (
        select
            month_ends.month,
            'orders' as basis,
            order_days.customer_id,
            sum(order_days.value) as annual_value
        from
            order_days
            inner join month_ends on order_days.ordered_on between month_ends.stands_on - 364 and month_ends.stands_on
        group by
            month_ends.month,
            order_days.customer_id
    ),
    contract_values as (
        select contract_months.*, 'contract' as basis from contract_months
    ),
    parts as (
        select
            present.month,
            present.stands_on,
            present.customer_id,
            lifetimes.basis,
            coalesce(present.stands_on >= lifetimes.regular_from, false) as is_regular,
            case
                when lifetimes.basis = 'contract' then coalesce(contract_values.annual_value, lifetimes.annual_value)
                else coalesce(order_values.annual_value, 0)
            end as annual_value
        from
            present
            inner join lifetimes
                on lifetimes.customer_id = present.customer_id
                and lifetimes.relationship_number = present.relationship_number
                and present.stands_on >= greatest(lifetimes.started_on, lifetimes.counts_from)
                and present.stands_on < coalesce(lifetimes.churned_on, date '9999-12-31')
            left join contract_values
                on contract_values.basis = lifetimes.basis
                and contract_values.month = present.month
                and contract_values.customer_id = present.customer_id
            left join order_values
                on order_values.basis = lifetimes.basis
                and order_values.month = present.month
                and order_values.customer_id = present.customer_id
    )
select
    present.month,
    present.stands_on,
    'total' as basis,
    present.customer_id,
    coalesce(sum(parts.annual_value), 0) as annual_value
from
    present
    left join parts
        on parts.month = present.month
        and parts.customer_id = present.customer_id
group by
    present.month,
    present.stands_on,
    present.customer_id
union all
select
    parts.month,
    parts.stands_on,
    parts.basis,
    parts.customer_id,
    parts.annual_value
from
    parts
where
    parts.is_regular
    and (select count(distinct lifetimes.basis) from lifetimes) = 2
