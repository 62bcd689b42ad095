-- test: what is known of a named customer, and nothing invented for one without history
-- given
insert into named_customers (customer_id, name, anchor, annual_value) values
    ('a', 'A', 'customer-a', 5.0), ('b', 'B', 'customer-b', null);
insert into customer_standings (customer_id, customer_since_on, is_regular, is_lost) values
    ('a', '2008-01-01', false, true), ('b', null, false, false);
insert into lifetimes (customer_id, basis, regular_from, term_count, last_on, order_count) values
    ('a', 'contract', '2010-01-01', 4, '2011-12-31', null),
    ('a', 'orders', null, null, '2012-05-01', 7);
insert into journey_waits (customer_id, outcome, opened_on, days_waited) values
    ('a', 'open', '2012-10-10', 49),
    ('a', 'open', '2012-11-10', 18),
    ('b', 'answered', '2012-11-10', 1);
insert into mixed_messages (customer_id, kind) values ('a', 'newsletter'), ('a', 'win-back');

-- expect
from (values
    ('a', '2008-01-01', '2010-01-01', 4, '2011-12-31', 7, '2012-10-10', 49, 2, 1),
    ('b', null, null, 0, null, 0, null, null, 0, 0)
) as t (
    customer_id, customer_since_on, regular_from, term_count, term_end_on, order_count, opened_on, days_waited, mixed_count,
    mixed_win_back_count
)
