-- test: the month is counted from its first to its last day
-- given
-- settings: as_of=2012-11-30
insert into customers (customer_id, origin) values ('C-1', 'crm'), ('C-2', 'orders');
insert into regulars (customer_id) values ('C-2');
insert into waiting_customers (customer_id, opened_at) values ('C-1', '2012-10-10 22:30');
insert into customer_standings (customer_id, annual_value) values ('C-1', 18400.0);
insert into churns (churned_on, was_regular) values ('2012-11-01', true), ('2012-11-30', false), ('2012-10-31', true);
insert into attempts (kind, customer_id, attempted_on) values
    ('personal', 'a', '2012-11-05'),
    ('win-back', 'a', '2012-11-30'), ('promotion', 'a', '2012-11-30'),
    ('promotion', 'b', '2012-11-30'),
    ('personal', 'a', '2012-12-01');
insert into mixed_messages (customer_id, sent_at) values ('a', '2012-10-31 23:00'), ('a', '2012-11-30 22:00'), ('b', '2012-11-30 23:00');

-- expect
from (values
    (2, 1, '2012-10-11', 50, 18400.0, 1, 2, 1, 1, 2, 1)
) as t (
    customer_count, waiting_count, oldest_wait_on, oldest_wait_days, value_waiting, regular_count, churn_count,
    churned_regular_count, personal_attempt_count, mass_attempt_count, mixed_message_count
)

-- test: what rests on what is not known of the month is null
-- given
-- settings: as_of=2012-11-30
insert into coverage_by_month (figure, span, started_on, is_known) values
    ('questions', 'month', '2012-11-01', false), ('business', 'month', '2012-11-01', true), ('mailings', 'month', '2012-11-01', true),
    ('business', 'month', '2012-10-01', false);
insert into waiting_customers (customer_id, opened_at) values ('C-1', '2012-10-10 22:30');

-- expect
from (values
    (null, null, 0, 0, null, 0, null)
) as t (
    waiting_count, value_waiting, regular_count, churn_count, personal_attempt_count, mass_attempt_count, mixed_message_count
)

-- test: what the waiting are worth is not known where the business is not
-- given
-- settings: as_of=2012-11-30
insert into coverage_by_month (figure, span, started_on, is_known) values
    ('questions', 'month', '2012-11-01', true), ('business', 'month', '2012-11-01', false), ('mailings', 'month', '2012-11-01', true);
insert into waiting_customers (customer_id, opened_at, is_sure) values ('C-1', '2012-10-10 22:30', true);
insert into customer_standings (customer_id, annual_value) values ('C-1', 18400.0);

-- expect
from (values (1, null, null)) as t (waiting_count, value_waiting, sure_value_waiting)

-- test: without a list of customers these are known where it is known who is one of us
-- given
-- settings: as_of=2012-11-30
insert into customers (customer_id, origin) values ('a.example', 'mail');
insert into own_names (name) values ('firma.example');

-- expect
from (values (1)) as t (customer_count)

-- test: how many customers there are is not known where nobody knows who of the senders is one of us
-- given
-- settings: as_of=2012-11-30
insert into customers (customer_id, origin) values ('a.example', 'mail');

-- expect
from (values (null)) as t (customer_count)

-- test: nor where all mails are of one side
-- given
-- settings: as_of=2012-11-30
insert into own_names (name) values ('firma.example');
insert into coverage_by_month (figure, span, started_on, is_known, reason) values
    ('questions', 'month', '2012-11-01', false, 'one_sided');

-- expect
from (values (null)) as t (customer_count)
