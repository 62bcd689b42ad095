-- test: only a word that is not known is told
-- given
insert into orders_by_status (status, reading, order_count, first_order_id) values
    ('frob', 'unknown', 2, 'O1'), ('paid', 'purchase', 5, 'O2'), (null, 'purchase', 5, 'O3');

-- expect
from (values ('frob', 2, 'O1')) as t (status, order_count, first_order_id)
