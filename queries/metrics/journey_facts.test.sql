-- test: what is known of a named customer, and nothing invented for one without history
-- given
create table named_customers as
from (values ('a', 'A', 'customer-a', 5.0), ('b', 'B', 'customer-b', null)) as t (customer_id, name, anchor, annual_value);
create table customer_standings as
from (values ('a', date '2008-01-01', false, true), ('b', null, false, false))
    as t (customer_id, customer_since_on, is_regular, is_lost);
create table lifetimes as
from (values
    ('a', 'contract', date '2010-01-01', 4, date '2011-12-31', null),
    ('a', 'orders', null, null, date '2012-05-01', 7),
) as t (customer_id, basis, regular_from, term_count, last_on, order_count);
create table journey_waits as
from (values
    ('a', 'open', date '2012-10-10', 49),
    ('a', 'open', date '2012-11-10', 18),
    ('b', 'answered', date '2012-11-10', 1),
) as t (customer_id, outcome, opened_on, days_waited);
create table mixed_messages as
from (values ('a', 'newsletter'), ('a', 'win-back')) as t (customer_id, kind);
-- expect
from (values
    ('a', date '2008-01-01', date '2010-01-01', 4, date '2011-12-31', 7, date '2012-10-10', 49, 2, 1),
    ('b', null, null, 0, null, 0, null, null, 0, 0),
) as t (
    customer_id, customer_since_on, regular_from, term_count, term_end_on, order_count, opened_on, days_waited,
    mixed_count, mixed_win_back_count
)
