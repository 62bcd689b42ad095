-- test: an order whose value cannot be told is named, unless it is no purchase
-- given
insert into order_entries (order_id, customer_id, line_count, is_unclear, standing) values
    ('O1', 'K1', 2, true, 'purchase'), ('O2', 'K1', 2, false, 'purchase'), ('O3', 'K1', 2, true, 'no_purchase');

-- expect
from (values ('O1', 'K1', 2)) as t (order_id, customer_id, line_count)
