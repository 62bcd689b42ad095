-- One row per purchase: placed by the day of the report, not cancelled (not even in a newer export) nor given back in full, and no instalment of a contract that is known.
--   order_id varchar: Number of the order.
--   customer_id varchar: The customer.
--   ordered_at timestamp: When it was ordered, UTC.
--   ordered_on date: The day, in the company's time zone.
--   value decimal(18,2) or null: Value of the order in the report's currency, less what was given back of it; null where it is not known or its currency has no rate on that day.
--   stated_value decimal(18,2) or null: The same in its own currency.
--   currency varchar or null: Its currency, an ISO 4217 code.
--   quantity double or null: Number of units.
with
    kept as (
        select
            order_entries.order_id, order_entries.ordered_at, order_entries.currency, order_entries.quantity,
            coalesce(order_customers.customer_id, order_entries.customer_id) as customer_id,
            cast(local_time(order_entries.ordered_at) as date) as ordered_on,
            cast(
                order_entries.value - coalesce(order_refunds.refunded_value, 0) as decimal(18, 2)
            ) as stated_value
        from order_entries
            left join order_refunds on order_refunds.order_id = order_entries.order_id
                and order_refunds.customer_id = order_entries.customer_id
            left join order_customers on order_customers.named_as = order_entries.customer_id
        where order_entries.standing = 'purchase'
            and not coalesce(
                order_refunds.refunded_value > 0
                    and order_refunds.refunded_value >= order_entries.value,
                false
            )
            and not exists (
                select 1 as found
                from contracts
                where contracts.contract_id = order_entries.contract_id
                    and contracts.status = 'signed'
            )
    )
select
    kept.order_id, kept.customer_id, kept.ordered_at, kept.ordered_on,
    case
        when coalesce(kept.currency, settings.currency) = settings.currency then kept.stated_value
        else cast(kept.stated_value * rates.worth as decimal(18, 2))
    end as value,
    kept.stated_value, kept.currency, kept.quantity
from kept
    anti join excluded_customers on excluded_customers.customer_id = kept.customer_id
    anti join (
        select identities.address
        from identities
        where identities.rule = 'not_customer'
    ) as excluded_addresses on excluded_addresses.address = kept.customer_id
    cross join settings
    left join currency_rates as rates on rates.currency = kept.currency
        and kept.ordered_on between rates.from_on and rates.until_on
