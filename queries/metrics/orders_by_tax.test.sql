-- test: purchases with a value are counted by whether it is without tax
-- given
insert into order_entries (order_id, value, is_net, standing) values
    ('O1', 5, true, 'purchase'), ('O2', 5, false, 'purchase'), ('O3', 5, false, 'purchase'), ('O4', 5, null, 'purchase'),
    ('O5', 0, true, 'purchase'), ('O6', null, true, 'purchase'), ('O7', -5, true, 'return');

-- expect
from (values (false, 2), (true, 1), (null, 1)) as t (is_net, order_count)
