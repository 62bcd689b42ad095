-- test: ways gone once are folded into one row, and everything is of all losses
-- given
insert into losses (customer_id, loss_number, annual_value) values
    ('a', 1, 10.0), ('b', 1, 20.0), ('c', 1, 5.0), ('d', 1, null), ('e', 1, 1.0), ('f', 1, 1.0), ('g', 1, 1.0);
insert into path_states (customer_id, loss_number, state, entered_on, state_number) values
    ('a', 1, 'customer', '2010-01-01', 1), ('a', 1, 'churn', '2010-01-11', 2), ('b', 1, 'customer', '2010-01-01', 1),
    ('b', 1, 'churn', '2010-01-21', 2), ('c', 1, 'regular', '2010-02-01', 1), ('c', 1, 'churn', '2010-03-01', 2),
    ('d', 1, 'customer', '2010-01-01', 1), ('d', 1, 'notice', '2010-03-02', 2), ('e', 1, 'regular', '2010-01-01', 1),
    ('e', 1, 'notice', '2010-01-11', 2), ('f', 1, 'regular', '2010-01-01', 1), ('f', 1, 'refusal', '2010-01-11', 2),
    ('g', 1, 'regular', '2010-01-01', 1), ('g', 1, 'decline', '2010-01-11', 2);

-- expect
from (values
    ('customer>churn', 1, 2, 7, 30.0, 15.0),
    (null, 5, 5, 7, 8.0, 10.0)
) as t (path, path_count, loss_count, total_count, annual_value, days_median)

-- test: of few ways each is shown
-- given
insert into losses (customer_id, loss_number, annual_value) values ('a', 1, 10.0), ('b', 1, 20.0);
insert into path_states (customer_id, loss_number, state, entered_on, state_number) values
    ('a', 1, 'customer', '2010-01-01', 1), ('a', 1, 'churn', '2010-01-11', 2), ('b', 1, 'regular', '2010-01-01', 1),
    ('b', 1, 'churn', '2010-01-21', 2);

-- expect
from (values
    ('customer>churn', 1, 1, 2, 10.0, 10.0),
    ('regular>churn', 1, 1, 2, 20.0, 20.0)
) as t (path, path_count, loss_count, total_count, annual_value, days_median)
