-- One row per order, or line of one: what was ordered, in columns of our own names.
-- optional: value, currency, quantity, status, contract_id, value_of, is_net, refunded_value, refunded_order_id
select
    export_row, order_id, customer_id, ordered_at, value, currency, quantity, status, contract_id,
    value_of, is_net, refunded_value, refunded_order_id,
    export_key as line_key
from export
