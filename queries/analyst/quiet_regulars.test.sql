-- test: a regular whom we never wrote to is quiet too
-- given
-- settings: as_of=2012-11-30
insert into customers (customer_id, name) values ('C-1', 'Alpha'), ('C-2', 'Beta'), ('C-3', 'Gamma');
insert into regulars (customer_id, regular_from, annual_value) values
    ('C-1', '2010-12-31', 5000.0),
    ('C-2', '2010-12-31', 4000.0),
    ('C-3', '2010-12-31', 3000.0);
insert into exchanges (customer_id, direction, sent_at) values
    ('C-1', 'outbound', '2012-06-01 10:00'),
    ('C-1', 'inbound', '2012-11-01 10:00'),
    ('C-2', 'outbound', '2012-11-20 10:00');

-- expect
from (values ('Alpha', 182), ('Gamma', null)) as t (name, days)
