-- One row per month end and regular: who was a regular then, and what a year was worth, for the last 26 months.
--   month: First day of the month.
--   stands_on: The day that is looked at: the last of the month, at most the day of the report.
--   customer_id: The customer.
--   annual_value: Value of a year on that day: contracts that ran, or orders of the 365 days before.
with
    months as (
        select
            unnest(generate_series(
                date_trunc('month', settings.as_of_on) - interval 26 month,
                date_trunc('month', settings.as_of_on),
                interval 1 month
            ))::date as month,
            settings.as_of_on
        from
            settings
    ),
    stands as (
        select months.month, least(last_day(months.month), months.as_of_on) as stands_on from months
    ),
    present as (
        select
            stands.month,
            stands.stands_on,
            lifetimes.customer_id,
            lifetimes.basis,
            lifetimes.annual_value
        from
            lifetimes
            inner join stands
                on stands.stands_on >= lifetimes.regular_from
                and stands.stands_on < coalesce(lifetimes.churned_on, date '9999-12-31')
    ),
    contract_values as (
        select
            stands.month,
            terms.customer_id,
            sum(terms.annual_value) as annual_value
        from
            terms
            inner join stands on stands.stands_on between terms.started_on and terms.ended_on
        group by
            stands.month,
            terms.customer_id
    ),
    order_values as (
        select
            stands.month,
            order_days.customer_id,
            sum(order_days.value) as annual_value
        from
            order_days
            inner join stands on order_days.ordered_on between stands.stands_on - 364 and stands.stands_on
        group by
            stands.month,
            order_days.customer_id
    )
select
    present.month,
    present.stands_on,
    present.customer_id,
    case
        when present.basis = 'contract' then coalesce(contract_values.annual_value, present.annual_value)
        else coalesce(order_values.annual_value, 0)
    end as annual_value
from
    present
    left join contract_values
        on contract_values.month = present.month
        and contract_values.customer_id = present.customer_id
    left join order_values
        on order_values.month = present.month
        and order_values.customer_id = present.customer_id
