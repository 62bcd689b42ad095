-- test: each status is told with how it was read, those first that most orders have
-- given
insert into order_entries (order_id, status, is_status_known, standing) values
    ('O1', 'paid', true, 'purchase'), ('O2', 'paid', true, 'purchase'), ('O3', 'paid', true, 'return'),
    ('O4', 'frob', false, 'purchase'), ('O5', null, null, 'purchase'), ('O6', 'void', true, 'no_purchase');

-- expect
from (values
    ('paid', 'purchase', 2, 'O1'), ('frob', 'unknown', 1, 'O4'), ('paid', 'return', 1, 'O3'),
    ('void', 'no_purchase', 1, 'O6'), (null, 'purchase', 1, 'O5')
) as t (status, reading, order_count, first_order_id)
