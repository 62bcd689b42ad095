-- test: a mailing is mixed with the oldest wait open when it was delivered; bounced ones, courtesies and ended waits are not
-- given
create table sends as
from (values
    ('s1', 'K1', timestamp '2012-10-20 08:00', null::timestamp),
    ('s2', 'K1', timestamp '2012-10-21 08:00', timestamp '2012-10-21 08:01'),
    ('s3', 'K1', timestamp '2012-11-20 08:00', null),
    ('s4', 'K2', timestamp '2012-10-20 08:00', null),
    ('s5', 'K1', timestamp '2012-10-10 09:00', null),
    ('s6', null, timestamp '2012-10-20 08:00', null)
) as t (send_id, customer_id, sent_at, bounced_at);
alter table sends add column campaign_id varchar default 'N1';
alter table sends add column kind varchar default 'newsletter';
create table campaigns (campaign_id varchar, title varchar);
alter table sends add column sent_on date;
update sends set sent_on = sent_at::date;
create table waits as
from (values
    ('w1', 'K1', timestamp '2012-10-10 09:00', timestamp '2012-11-20 08:00', false),
    ('w2', 'K1', timestamp '2012-10-15 09:00', null::timestamp, true),
    ('w3', 'K1', timestamp '2012-10-18 09:00', timestamp '2012-11-01 09:00', false),
    ('w4', 'K2', timestamp '2012-10-20 08:00', null, false)
) as t (wait_id, customer_id, opened_at, ended_at, is_courtesy);
alter table waits add column opened_on date;
update waits set opened_on = opened_at::date;

-- expect
from (values ('s1', 'K1', 'w1', 10)) as t (send_id, customer_id, wait_id, days_waited)
