-- given
-- settings: as_of=2012-11-28
insert into customers (customer_id, name) values ('a', 'Alpha'), ('b', 'Beta');
insert into messages (message_id, subject) values (1, 'Delivery'), (2, 'Price'), (3, 'Old'), (5, 'Year');
insert into relationships (customer_id, regular_from, churned_on) values ('a', '2012-11-02', null);
insert into counted_waits (
    wait_id, customer_id, opened_at, opened_on, opened_month, channel, outcome, wait_seconds, working_seconds, certainty
) values
    (1, 'a', '2012-11-01 09:00', '2012-11-01', '2012-11-01', 'email', 'answered', 5400, 3600, 'sure'),
    (2, 'b', '2012-11-03 09:00', '2012-11-03', '2012-11-01', 'ticket', 'open', 7200, 7200, 'possible'),
    (3, 'a', '2011-11-28 09:00', '2011-11-28', '2011-11-01', 'email', 'answered', 3600, 3600, 'sure'),
    (5, 'a', '2011-11-29 09:00', '2011-11-29', '2011-11-01', 'email', 'answered', 3600, 3600, 'sure');

-- test: those of the month, regulars by the day on which they asked
-- given
-- parameter: months=1

-- expect
from (values
    ('Alpha', '2012-11-01 10:00', 'email', false, 'answered', 1.5, 1.0, true, 'Delivery'),
    ('Beta', '2012-11-03 10:00', 'ticket', false, 'open', 2.0, 2.0, false, 'Price')
) as t (name, opened_local, channel, is_regular, outcome, hours, working_hours, is_sure, subject)

-- test: twelve months are those of the groups
-- given
-- parameter: months=12

-- expect
from (values ('Delivery'), ('Price'), ('Year')) as t (subject)
