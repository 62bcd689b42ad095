-- test: each regular counts once; who goes on by the other kind of business has not left
-- given
insert into regulars (customer_id, basis, annual_value) values ('a', 'contract', 10), ('b', 'both', 30), ('c', 'both', 5);
insert into lifetimes (customer_id, basis, relationship_number, regular_from, churned_on) values
    ('a', 'contract', 1, '2010-01-01', null), ('b', 'contract', 1, '2010-01-01', null), ('b', 'orders', 1, '2010-01-01', null),
    ('goes on', 'contract', 1, '2010-01-01', '2012-01-01'), ('goes on', 'orders', 1, null, null),
    ('leaves', 'orders', 1, '2010-01-01', '2012-11-28'), ('long ago', 'orders', 1, '2010-01-01', '2011-11-28'),
    ('no regular', 'orders', 1, null, '2012-11-01');
insert into relationships (customer_id, relationship_number, churned_on) values
    ('a', 1, null), ('b', 1, null), ('goes on', 1, null), ('leaves', 1, '2012-11-28'), ('long ago', 1, '2011-11-28'),
    ('no regular', 1, '2012-11-01');

-- expect
from (values
    ('contract', 1, 10, 1, 1), ('orders', 0, 0, 1, 0), ('both', 2, 35, null, null)
) as t (basis, regular_count, annual_value, ended_count, going_on_count)
