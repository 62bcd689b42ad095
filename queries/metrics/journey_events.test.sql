-- test: events of named customers, with the file they came from and without names of our people
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects;
create schema imports;
create table imports.files as select 1 as file_id, 'crm/activities.csv' as path;
create table named_customers as select 'a' as customer_id;
create table staff_names as
from (values ('Jo Li', 'Jo Li'), ('jo.li@own.example', 'jo\.li@own\.example')) as t (name, pattern);
create table other_events as
from (values
    ('a', timestamp '2012-11-10 10:00', date '2012-11-10', 'we', 'refusal', 'jo li (JO.LI@own.example) refuses', null, 'm1', 1, 7),
    ('a', timestamp '2012-11-11 10:00', date '2012-11-11', 'contract', 'churn', null, 5.0, 'k', null, null),
    ('b', timestamp '2012-11-11 10:00', date '2012-11-11', 'contract', 'churn', null, 5.0, 'k', null, null),
) as t (customer_id, occurred_at, occurred_on, lane, what, title, value, reference, file_id, line);
create table message_events as
from (values
    ('m2', key_of('a'), timestamp '2012-11-12 10:00', date '2012-11-12', 'they', 'message'),
    ('m3', key_of('b'), timestamp '2012-11-12 10:00', date '2012-11-12', 'they', 'message')
) as t (message_id, customer_key, occurred_at, occurred_on, lane, what);
create table messages as from (values ('m2', 'why?', 1, 8), ('m3', 'why?', 1, 9)) as t (message_id, subject, file_id, line);
create table message_names as select message_id, message_id as name from messages;
-- expect
from (values
    ('a', 'refusal', '… (…) refuses', 'crm/activities.csv', 7, 0),
    ('a', 'churn', null, null, null, 0),
    ('a', 'message', 'why?', 'crm/activities.csv', 8, 0),
) as t (customer_id, what, title, path, line, earlier_count)

-- test: without subjects a mail has no title, and the 300 newest events are kept
-- given
create table settings as select false as shows_subjects;
create schema imports;
create table imports.files as select 1 as file_id, 'x' as path;
create table named_customers as select 'a' as customer_id;
create table staff_names as select '' as name, '' as pattern where false;
create table other_events as
from (values ('b', timestamp '2012-01-01', date '2012-01-01', 'we', 'note', null::varchar, null::double, null::varchar, 1, 1))
    as t (customer_id, occurred_at, occurred_on, lane, what, title, value, reference, file_id, line);
create table message_events as
select
    number as message_id, key_of('a') as customer_key, timestamp '2012-01-01' + to_hours(cast(number as integer)) as occurred_at,
    date '2012-01-01' as occurred_on, 'they' as lane, 'message' as what
from range(302) as numbers (number);
create table messages as select message_id, 'secret' as subject, 1 as file_id, 1 as line from message_events;
create table message_names as select message_id, message_id as name from message_events;
-- expect
select number as reference, cast(null as varchar) as title, 2 as earlier_count
from range(2, 302) as numbers (number)
