-- test: a regular whom we never wrote to is quiet too
-- given
create table settings as select date '2012-11-30' as as_of_on;
create table customers as
from (values ('C-1', 'Alpha'), ('C-2', 'Beta'), ('C-3', 'Gamma')) as t (customer_id, name);
create table regulars as
from (values
    ('C-1', date '2010-12-31', 5000.0),
    ('C-2', date '2010-12-31', 4000.0),
    ('C-3', date '2010-12-31', 3000.0),
) as t (customer_id, regular_from, annual_value);
create table exchanges as
from (values
    ('C-1', 'outbound', timestamp '2012-06-01 10:00'),
    ('C-1', 'inbound', timestamp '2012-11-01 10:00'),
    ('C-2', 'outbound', timestamp '2012-11-20 10:00'),
) as t (customer_id, direction, sent_at);
-- expect
from (values ('Alpha', 182), ('Gamma', null)) as t (name, days)
