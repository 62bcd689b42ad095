-- One row per order: what was ordered, in columns of our own names.
-- optional: value, currency, quantity, status, contract_id
select export_row, order_id, customer_id, ordered_at, value, currency, quantity, status, contract_id
from export
