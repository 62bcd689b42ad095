-- test: a send takes the time of its campaign where it has none, and what happened later is not seen
-- given
create schema imports;
create table settings as
select timestamp '2012-11-28 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table campaigns as
from (values ('N1', 'Name', 'Come back', 'win-back', timestamp '2012-10-31 23:30'), ('N2', 'Later', null, 'newsletter', timestamp '2012-12-01 08:00'))
    as t (campaign_id, name, subject, kind, sent_at);
alter table campaigns alter column kind type enum('newsletter', 'promotion', 'win-back');
create table identities as from (values ('jo@hansen.example', 'K1', 7)) as t (address, customer_id, address_key);
create table imports.files as from (values (1, 'a.csv')) as t (file_id, path);
create table imports.sends as
from (values
    ('s1', 'N1', 'jo@hansen.example', null::timestamp, timestamp '2012-11-29 08:00', null::timestamp, timestamp '2012-11-01 08:00', 1, 1),
    ('s1', 'N1', 'jo@hansen.example', null, timestamp '2012-11-29 08:00', null, timestamp '2012-11-01 08:00', 1, 2),
    ('s2', 'N2', 'jo@hansen.example', null, null, null, null, 1, 3),
    ('s3', null, 'x@unknown.example', timestamp '2012-11-01 08:00', null, null, timestamp '2012-11-30 08:00', 1, 4)
) as t (send_id, campaign_id, email, sent_at, opened_at, clicked_at, bounced_at, file_id, line);
alter table imports.sends add column unsubscribed_at timestamp;
alter table imports.sends add column has_bounced boolean;
alter table imports.sends add column contact_id varchar;
create table contacts (contact_id varchar, email varchar, customer_id varchar);
create table repeated_ids as
select 'sends' as table_name, send_id as id, count(*) as row_count from imports.sends group by send_id having count(*) > 1;
-- build: file_order

-- expect
from (values
    ('s1', 'K1', 'win-back', date '2012-11-01', null::timestamp, timestamp '2012-11-01 08:00'),
    ('s3', null, 'promotion', date '2012-11-01', null, null)
) as t (send_id, customer_id, kind, sent_on, opened_at, bounced_at)

-- test: what several rows and files say of one send is one send, with the first of each event after it was sent
-- given
create schema imports;
create table settings as
select timestamp '2012-11-28 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table campaigns as
from (values ('N1', 'Name', 'News', 'newsletter', timestamp '2012-11-01 08:00'))
    as t (campaign_id, name, subject, kind, sent_at);
alter table campaigns alter column kind type enum('newsletter', 'promotion', 'win-back');
create table identities as from (values ('jo@hansen.example', 'K1', 7)) as t (address, customer_id, address_key);
create table imports.files as from (values (1, 'clicks.csv'), (2, 'not_opened.csv'), (3, 'opens.csv')) as t (file_id, path);
create table imports.sends as
from (values
    ('N1:jo', 'N1', 'jo@hansen.example', null::timestamp, null::timestamp, timestamp '2012-11-02 09:00', null::timestamp, null::timestamp, null::boolean, 1, 2),
    ('N1:jo', 'N1', 'jo@hansen.example', null, null, timestamp '2012-11-02 08:30', null, null, null, 1, 3),
    ('N1:jo', 'N1', 'jo@hansen.example', null, timestamp '2012-11-03 10:00', null, null, null, null, 3, 2),
    ('N1:jo', 'N1', 'jo@hansen.example', null, timestamp '2012-11-02 08:20', null, null, null, null, 3, 3),
    ('N1:jo', 'N1', 'jo@hansen.example', null, timestamp '2012-11-01 07:59', null, null, null, null, 3, 4),
    ('N1:kim', 'N1', 'kim@hansen.example', null, null, null, null, null, null, 2, 2),
    ('N1:lee', 'N1', 'lee@hansen.example', null, null, null, null, null, true, 2, 3),
    ('N1:lee', 'N1', 'lee@hansen.example', null, null, null, null, timestamp '2012-11-05 08:00', null, 2, 4),
    ('m1', null, 'jo@hansen.example', timestamp '2012-11-06 08:00:02', null, null, timestamp '2012-11-06 08:00:05', null, null, 1, 5),
    ('m1', null, 'jo@hansen.example', timestamp '2012-11-06 08:00:00', null, null, timestamp '2012-11-06 08:00:03', null, null, 1, 6)
) as t (send_id, campaign_id, email, sent_at, opened_at, clicked_at, bounced_at, unsubscribed_at, has_bounced, file_id, line);
alter table imports.sends add column contact_id varchar;
create table contacts (contact_id varchar, email varchar, customer_id varchar);
create table repeated_ids as
select 'sends' as table_name, send_id as id, count(*) as row_count from imports.sends group by send_id having count(*) > 1;
-- build: file_order

-- expect
from (values
    ('N1:jo', 'K1', timestamp '2012-11-01 08:00', timestamp '2012-11-02 08:20', timestamp '2012-11-02 08:30', null::timestamp, null::timestamp),
    ('N1:kim', null, timestamp '2012-11-01 08:00', null, null, null, null),
    ('N1:lee', null, timestamp '2012-11-01 08:00', null, null, timestamp '2012-11-01 08:00', timestamp '2012-11-05 08:00'),
    ('m1', 'K1', timestamp '2012-11-06 08:00', null, null, timestamp '2012-11-06 08:00:03', null)
) as t (send_id, customer_id, sent_at, opened_at, clicked_at, bounced_at, unsubscribed_at)

-- test: where only the contact is known, the send went to its address and customer
-- given
create schema imports;
create table settings as
select timestamp '2012-11-28 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table campaigns (campaign_id varchar, name varchar, subject varchar, kind varchar, sent_at timestamp);
create table contacts as
from (values ('P1', 'jo@hansen.example', 'K1'), ('P2', null, 'K2')) as t (contact_id, email, customer_id);
create table identities as from (values ('jo@hansen.example', 'K1', 7)) as t (address, customer_id, address_key);
create table imports.files as from (values (1, 'a.csv')) as t (file_id, path);
create table imports.sends as
select t.*, null::varchar as email, null::varchar as campaign_id, timestamp '2012-11-01 08:00' as sent_at, 1 as file_id, 1 as line
from (values ('s1', 'P1'), ('s2', 'P2'), ('s3', 'P3')) as t (send_id, contact_id);
alter table imports.sends add column opened_at timestamp;
alter table imports.sends add column clicked_at timestamp;
alter table imports.sends add column bounced_at timestamp;
alter table imports.sends add column unsubscribed_at timestamp;
alter table imports.sends add column has_bounced boolean;
create table repeated_ids as
select 'sends' as table_name, send_id as id, count(*) as row_count from imports.sends group by send_id having count(*) > 1;
-- build: file_order

-- expect
from (values ('s1', 7, 'K1'), ('s2', null, 'K2'), ('s3', null, null)) as t (send_id, address_key, customer_id)
