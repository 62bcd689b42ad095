-- One row per order that counts: placed by the day of the report and not cancelled.
--   order_id: Number of the order.
--   customer_id: The customer.
--   ordered_at: When it was ordered, UTC.
--   ordered_on: The day, in the company's time zone.
--   value: Value of the order.
--   quantity: Number of units.
select
    orders.order_id,
    orders.customer_id,
    orders.ordered_at,
    timezone(settings.timezone, timezone('UTC', orders.ordered_at))::date as ordered_on,
    orders.value::double as value,
    orders.quantity
from
    imports.orders as orders
    inner join imports.files as files on files.file_id = orders.file_id
    cross join settings
where
    orders.ordered_at < settings.as_of_at
    and coalesce(lower(orders.status), '') not in ('cancelled', 'canceled', 'storniert', 'refunded')
qualify
    row_number() over (partition by orders.order_id order by files.path desc, orders.line desc) = 1
