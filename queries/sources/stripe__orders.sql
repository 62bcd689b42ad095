-- One row per payment: the payments that Stripe exports. Sums are in whole units of their currency, and times in UTC, as their headings say.
-- export: Payments, Export, all columns
-- marks: converted amount, captured
-- optional: created date (utc), created (utc), customer id, customer email, customer description
--   evidence: headings of Stripe's export in importers on GitHub, old ("Created (UTC)") and new ("Created date (UTC)")
--   customer_id: Stripe's number of the customer; a guest has none, and is known by the address
--   status: what was only reserved and not captured is no payment
select
    export_row,
    id as order_id,
    coalesce("customer id", lower("customer email")) as customer_id,
    zoned(coalesce("created date (utc)", "created (utc)"), 'UTC') as ordered_at,
    amount as value,
    'order' as value_of,
    'false' as is_net,
    upper(currency) as currency,
    case
        when lower(captured) = 'false'
            and lower(status) in ('paid', 'succeeded') then 'uncaptured'
        else status
    end as status,
    "amount refunded" as refunded_value,
    export_key as line_key
from export
