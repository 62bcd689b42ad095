-- test: a step is counted for each way, of all ways through the state before, those that ended there included
-- given
insert into path_states (customer_id, loss_number, state, entered_on, state_number) values
    ('a', 1, 'customer', '2010-01-01', 1), ('a', 1, 'churn', '2010-01-11', 2), ('a', 1, 'return', '2010-02-11', 3),
    ('a', 2, 'customer', '2010-02-11', 1), ('a', 2, 'churn', '2010-02-21', 2), ('b', 1, 'customer', '2010-01-01', 1),
    ('b', 1, 'churn', '2010-01-31', 2), ('c', 1, 'customer', '2010-01-01', 1), ('c', 1, 'notice', '2010-01-02', 2);

-- expect
from (values
    ('customer', 'churn', 3, 4, 10.0),
    ('churn', 'return', 1, 3, 31.0),
    ('customer', 'notice', 1, 4, 1.0)
) as t (from_state, to_state, step_count, from_count, days_median)
