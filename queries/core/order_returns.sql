-- One row per thing that was given back without naming the order it belongs to: it lessens the value of what the customer ordered last before it.
--   order_id varchar: Number of the credit note or refund.
--   customer_id varchar: The customer.
--   returned_on date: The day, in the company's time zone.
--   value decimal(18,2) or null: What was given back, in the report's currency; null where it is not known.
with
    given_back as (
        select
            returned.order_id, returned.currency,
            - returned.value as value,
            coalesce(order_customers.customer_id, returned.customer_id) as customer_id,
            cast(local_time(returned.ordered_at) as date) as returned_on
        from order_entries as returned
            left join order_customers on order_customers.named_as = returned.customer_id
            left join order_entries as bought on bought.order_id = returned.refunded_order_id
                and bought.standing = 'purchase'
        where returned.standing = 'return'
            and bought.order_id is null
    )
select
    given_back.order_id, given_back.customer_id, given_back.returned_on,
    cast(
        case
            when coalesce(given_back.currency, settings.currency) = settings.currency then given_back.value
            else given_back.value * rates.worth
        end as decimal(18, 2)
    ) as value
from given_back
    cross join settings
    left join currency_rates as rates on rates.currency = given_back.currency
        and given_back.returned_on between rates.from_on and rates.until_on
