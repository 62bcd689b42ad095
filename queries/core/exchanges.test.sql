-- test: only human mail between us and a customer is an exchange, and a mail at 23:30 UTC on 31 October is of 1 November in Berlin
-- given
create table settings as select 'Europe/Berlin' as timezone;
create table messages as
from (values
    ('m1', 'inbound', 'human', timestamp '2012-10-31 23:30'),
    ('m2', 'inbound', 'auto_reply', timestamp '2012-11-01 09:00'),
    ('m3', 'outbound', 'auto_reply', timestamp '2012-11-01 09:00'),
    ('m4', 'internal', 'human', timestamp '2012-11-01 09:00'),
    ('m5', 'outbound', 'human', timestamp '2012-10-31 22:30'),
    ('m6', 'inbound', 'human', timestamp '2012-11-01 09:00'),
    ('m7', 'outbound', 'bulk', timestamp '2012-11-01 09:00')
) as t (message_id, direction, kind, sent_at);
alter table messages add column channel varchar;
alter table messages add column person_id varchar;
alter table messages add column reply_kind varchar;
alter table messages add column asks_nothing boolean;
create table counterparts as
from (values
    ('m1', 'from', 'K1', 'P1', 'jo@hansen.example'), ('m1', 'cc', 'K1', null, 'kim@hansen.example'),
    ('m2', 'from', 'K1', 'P1', 'jo@hansen.example'), ('m3', 'to', 'K1', 'P1', 'jo@hansen.example'), ('m4', 'to', null, null, 'anna@firm.example'),
    ('m5', 'to', 'K1', 'P1', 'jo@hansen.example'), ('m5', 'cc', 'K2', null, 'lou@other.example'),
    ('m6', 'from', null, null, 'x@unknown.example'), ('m7', 'to', 'K1', 'P1', 'jo@hansen.example')
) as t (message_id, role, customer_id, contact_id, address);
create table conversation_messages as
from (values ('m1', 'c'), ('m2', 'c'), ('m3', 'c'), ('m4', 'c'), ('m5', 'c'), ('m6', 'c'), ('m7', 'c')) as t (message_id, conversation_id);
-- build: correspondence

-- expect
from (values
    ('m1', 'K1', 'P1', 'inbound', date '2012-11-01'),
    ('m5', 'K1', 'P1', 'outbound', date '2012-10-31'),
    ('m5', 'K2', 'lou@other.example', 'outbound', date '2012-10-31')
) as t (message_id, customer_id, contact_key, direction, sent_on)
