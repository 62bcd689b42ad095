-- test: a journey holds what happened by the day of the report, each thing once and in its lane; calls are messages
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table activities as
from (values ('A1', 'K1', 'call', 'outbound', timestamp '2012-11-03 09:00'), ('A2', 'K1', 'complaint', null, timestamp '2012-11-04 09:00'), ('A3', 'K1', 'refusal', 'outbound', timestamp '2012-11-05 09:00'))
    as t (activity_id, customer_id, kind, direction, occurred_at);
alter table activities add column subject varchar;
alter table activities add column file_id integer;
alter table activities add column line bigint;
create table sends as
from (values ('s1', 'K1', 'newsletter', timestamp '2012-11-06 09:00', null::timestamp), ('s2', 'K1', 'newsletter', timestamp '2012-11-06 09:00', timestamp '2012-11-06 09:01'), ('s3', null, 'newsletter', timestamp '2012-11-06 09:00', null))
    as t (send_id, customer_id, kind, sent_at, bounced_at);
alter table sends add column campaign_id varchar default 'N1';
create table campaigns as from (values ('N1', 'News')) as t (campaign_id, title);
alter table sends add column file_id integer;
alter table sends add column line bigint;
create table contracts as
from (values
    ('V1', 'K1', 'signed', date '2011-11-01', date '2011-11-10', date '2012-01-01', date '2012-12-31', null::date),
    ('V2', 'K1', 'offered', date '2012-11-20', null, date '2013-01-01', null, null),
    ('V3', 'K1', 'declined', date '2012-11-20', date '2012-11-28', date '2013-01-01', date '2013-12-31', null)
) as t (contract_id, customer_id, status, offered_on, decided_on, started_on, ended_on, notice_on);
alter table contracts add column product varchar;
alter table contracts add column annual_value double;
create table churns as from (values ('K2', date '2012-01-01', 10.0)) as t (customer_id, churned_on, annual_value);
create table orders as from (values ('O1', 'K2', timestamp '2011-01-01 09:00', 5.0)) as t (order_id, customer_id, ordered_at, value);
alter table activities add column occurred_on date;
update activities set occurred_on = occurred_at::date;
alter table sends add column sent_on date;
update sends set sent_on = sent_at::date;
alter table orders add column ordered_on date;
update orders set ordered_on = ordered_at::date;

-- expect
from (values
    ('K1', date '2012-11-04', 'they', 'complaint', 'A2'), ('K1', date '2012-11-05', 'we', 'refusal', 'A3'), ('K1', date '2012-11-06', 'mass', 'newsletter', 's1'),
    ('K1', date '2011-11-01', 'contract', 'offer', 'V1'), ('K1', date '2011-11-10', 'contract', 'signature', 'V1'), ('K1', date '2012-01-01', 'contract', 'term_start', 'V1'),
    ('K1', date '2012-11-20', 'contract', 'offer', 'V2'), ('K1', date '2012-11-20', 'contract', 'offer', 'V3'), ('K1', date '2012-11-28', 'contract', 'decline', 'V3'),
    ('K2', date '2012-01-01', 'contract', 'churn', null), ('K2', date '2011-01-01', 'contract', 'order', 'O1')
) as t (customer_id, occurred_on, lane, what, reference)
