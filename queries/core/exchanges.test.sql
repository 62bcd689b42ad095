-- test: only human mail between us and a customer is an exchange, and a mail at 23:30 UTC on 31 October is of 1 November in Berlin
-- given
create table messages as
from (values
    ('m1', 'inbound', 'human', timestamp '2012-10-31 23:30', 1, 'jo'),
    ('m2', 'inbound', 'auto_reply', timestamp '2012-11-01 09:00', 1, 'jo'),
    ('m3', 'outbound', 'auto_reply', timestamp '2012-11-01 09:00', null, null),
    ('m4', 'internal', 'human', timestamp '2012-11-01 09:00', null, null),
    ('m5', 'outbound', 'human', timestamp '2012-10-31 22:30', null, null),
    ('m6', 'inbound', 'human', timestamp '2012-11-01 09:00', null, 'x'),
    ('m7', 'outbound', 'bulk', timestamp '2012-11-01 09:00', null, null)
) as t (message_id, direction, kind, sent_at, customer_key, contact_key);
alter table messages add column channel varchar;
alter table messages add column person_key varchar;
alter table messages add column reply_kind varchar;
alter table messages add column asks_nothing boolean;
create table recipients as
from (values
    ('m1', 1, 'kim', true), ('m3', 1, 'jo', true), ('m4', null, 'anna', true), ('m5', 1, 'jo', true), ('m5', 2, 'lou', false), ('m5', null, 'x', true), ('m7', 1, 'jo', true)
) as t (message_id, customer_key, contact_key, is_first);
alter table messages add column top_id varchar default 'c';
create table continued_conversations (top_id varchar, conversation_id varchar);
create table customer_keys as from (values (1, 'K1'), (2, 'K2')) as t (customer_key, customer_id);
-- build: correspondence

-- expect
from (values
    ('m1', 'K1', 'jo', 'inbound', date '2012-11-01'),
    ('m5', 'K1', 'jo', 'outbound', date '2012-10-31'),
    ('m5', 'K2', 'lou', 'outbound', date '2012-10-31')
) as t (message_id, customer_id, contact_key, direction, sent_on)
