-- test: the most frequent status comes first
-- given
insert into orders_by_status (status, reading, order_count, first_order_id) values
    ('frob', 'unknown', 1, 'O4'), (null, 'purchase', 1, 'O5'), ('paid', 'purchase', 2, 'O1');

-- expect
from (values
    ('paid', 'purchase', 2, 'O1'), ('frob', 'unknown', 1, 'O4'), (null, 'purchase', 1, 'O5')
) as t (status, reading, order_count, first_order_id)
