-- One row per order that counts: placed by the day of the report, not cancelled (not even in a newer export), and no instalment of a contract that is known.
--   order_id varchar: Number of the order.
--   customer_id varchar: The customer.
--   ordered_at timestamp: When it was ordered, UTC.
--   ordered_on date: The day, in the company's time zone.
--   value decimal(18,2) or null: Value of the order in the report's currency; null where it has none or its currency has no rate on that day.
--   stated_value decimal(18,2) or null: Value as exported.
--   currency varchar or null: Its currency, an ISO 4217 code.
--   quantity double or null: Number of units.
select
    orders.order_id,
    coalesce(surviving_customers.surviving_id, orders.customer_id) as customer_id,
    orders.ordered_at,
    cast(local_time(orders.ordered_at) as date) as ordered_on,
    case
        when coalesce(orders.currency, settings.currency) = settings.currency then orders.value
        else cast(orders.value * rates.worth as decimal(18, 2))
    end as value,
    orders.value as stated_value,
    orders.currency, orders.quantity
from imports.orders as orders
    anti join older_rows on older_rows.table_name = 'orders'
        and older_rows.table_row = orders.rowid
    left join surviving_customers on surviving_customers.customer_id = orders.customer_id
    cross join settings
    left join currency_rates as rates on rates.currency = orders.currency
        and cast(local_time(orders.ordered_at) as date) between rates.from_on and rates.until_on
where orders.ordered_at < settings.as_of_at
    and coalesce(lower(orders.status), '') not in ('cancelled', 'canceled', 'storniert', 'refunded')
    and not exists (
        select 1 as found
        from contracts
        where contracts.contract_id = orders.contract_id
            and contracts.status = 'signed'
    )
