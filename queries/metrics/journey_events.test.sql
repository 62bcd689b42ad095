-- given
insert into named_customers (customer_id) values ('a');

-- test: events of named customers, with the file they came from
-- given
insert into imports.files (file_id, path) values (1, 'crm/activities.csv');
insert into other_events (customer_id, occurred_at, occurred_on, lane, what, title, value, reference, file_id, line) values
    ('a', '2012-11-10 10:00', '2012-11-10', 'we', 'refusal', 'refuses', null, 'm1', 1, 7),
    ('a', '2012-11-11 10:00', '2012-11-11', 'contract', 'churn', null, 5.0, 'k', null, null),
    ('b', '2012-11-11 10:00', '2012-11-11', 'contract', 'churn', null, 5.0, 'k', null, null);
insert into message_events (message_id, customer_key, occurred_at, occurred_on, lane, what) values
    (2, key_of('a'), '2012-11-12 10:00', '2012-11-12', 'they', 'message'),
    (3, key_of('b'), '2012-11-12 10:00', '2012-11-12', 'they', 'message');
insert into messages (message_id, subject, file_id, line) values (2, 'why?', 1, 8), (3, 'why?', 1, 9);
insert into message_names (message_id, name) values (2, 'm2'), (3, 'm3');

-- expect
from (values
    ('a', 'refusal', 'refuses', 'crm/activities.csv', 7, 0),
    ('a', 'churn', null, null, null, 0),
    ('a', 'message', 'why?', 'crm/activities.csv', 8, 0)
) as t (customer_id, what, title, path, line, earlier_count)

-- test: contracts and orders have file and line too: of an order of several lines, or in two files, the first
-- given
insert into imports.files (file_id, path) values (1, 'contracts.csv'), (2, 'orders.csv'), (3, 'later.csv');
insert into imports.contracts (contract_id, file_id, line) values ('1', 1, 4), ('1', 3, 4);
insert into imports.orders (order_id, file_id, line) values ('1', 2, 9), ('1', 2, 8), ('2', 2, 7);
insert into other_events (customer_id, occurred_at, occurred_on, lane, what, reference) values
    ('a', '2012-11-10 10:00', '2012-11-10', 'contract', 'order', '1'),
    ('a', '2012-11-11 10:00', '2012-11-11', 'contract', 'term_end', '1'),
    ('a', '2012-11-12 10:00', '2012-11-12', 'contract', 'churn', null);

-- expect
from (values
    ('order', 'orders.csv', 8),
    ('term_end', 'contracts.csv', 4),
    ('churn', null, null)
) as t (what, path, line)

-- test: without subjects a mail has no title, and the 300 newest events are kept
-- given
-- settings: privacy.subjects=false
insert into imports.files (file_id, path) values (1, 'x');
insert into other_events (customer_id, occurred_at, occurred_on, lane, what, file_id, line) values
    ('b', '2012-01-01', '2012-01-01', 'we', 'note', 1, 1);
insert into message_events (message_id, customer_key, occurred_at, occurred_on, lane, what)
select number, key_of('a'), timestamp '2012-01-01' + to_hours(cast(number as integer)), '2012-01-01', 'they', 'message'
from range(302) as numbers (number);
insert into messages (message_id, subject, file_id, line) select message_id, 'secret', 1, 1 from message_events;
insert into message_names (message_id, name) select message_id, cast(message_id as varchar) from message_events;

-- expect
select cast(number as varchar) as reference, null as title, 2 as earlier_count
from range(2, 302) as numbers (number)
