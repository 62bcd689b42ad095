-- test: a send takes the time of its campaign where it has none, and what happened later is not seen
-- given
create schema imports;
create table settings as
select timestamp '2012-11-28 23:00' as as_of_at, 'Europe/Berlin' as timezone;
create table campaigns as
from (values ('N1', 'Name', 'Come back', 'win-back', timestamp '2012-10-31 23:30'), ('N2', 'Later', null, 'newsletter', timestamp '2012-12-01 08:00'))
    as t (campaign_id, name, subject, kind, sent_at);
create table identities as from (values ('jo@hansen.example', 'K1')) as t (address, customer_id);
create table imports.files as from (values (1, 'a.csv')) as t (file_id, path);
create table imports.sends as
from (values
    ('s1', 'N1', 'Jo@hansen.example ', null::timestamp, timestamp '2012-11-29 08:00', null::timestamp, timestamp '2012-11-01 08:00', 1, 1),
    ('s1', 'N1', 'Jo@hansen.example ', null, timestamp '2012-11-29 08:00', null, timestamp '2012-11-01 08:00', 1, 2),
    ('s2', 'N2', 'jo@hansen.example', null, null, null, null, 1, 3),
    ('s3', null, 'x@unknown.example', timestamp '2012-11-01 08:00', null, null, timestamp '2012-11-30 08:00', 1, 4)
) as t (send_id, campaign_id, email, sent_at, opened_at, clicked_at, bounced_at, file_id, line);
alter table imports.sends add column unsubscribed_at timestamp;

-- expect
from (values
    ('s1', 'K1', 'win-back', date '2012-11-01', null::timestamp, timestamp '2012-11-01 08:00', 'Come back'),
    ('s3', null, 'promotion', date '2012-11-01', null, null, null)
) as t (send_id, customer_id, kind, sent_on, opened_at, bounced_at, subject)
