-- test: an answer or closing after the day of the report is not seen, and a copy counts once
-- given
create schema imports;
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create table surviving_customers as from (values ('K2', 'K1')) as t (customer_id, surviving_id);
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table imports.tickets as
from (values
    ('T1', 'K2', 'jo@hansen.example', 'Help', 'open', timestamp '2012-11-20 09:00', null::timestamp, null::timestamp, null, 1, 1),
    ('T1', 'K2', 'jo@hansen.example', 'Help', 'closed', timestamp '2012-11-20 09:00', timestamp '2012-11-28 23:00', timestamp '2012-11-29 09:00', 'A', 2, 1),
    ('T2', 'K1', null, 'Later', 'open', timestamp '2012-11-28 23:00', null, null, null, 1, 2),
    ('T3', null, 'kim@hansen.example', 'Early', 'closed', timestamp '2012-11-20 09:00', timestamp '2012-11-20 10:00', timestamp '2012-11-21 09:00', 'A', 1, 3)
) as t (ticket_id, customer_id, email, subject, status, opened_at, answered_at, closed_at, person_id, file_id, line);
-- build: file_order

-- expect
from (values
    ('T1', 'K1', 'jo@hansen.example', null::timestamp, null::timestamp),
    ('T3', null, 'kim@hansen.example', timestamp '2012-11-20 10:00', timestamp '2012-11-21 09:00')
) as t (ticket_id, customer_id, email, answered_at, closed_at)
