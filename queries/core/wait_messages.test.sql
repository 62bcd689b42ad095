-- test: the first later answer counts: in the conversation, else to the contact, be it by telephone; what came before or at once does not
-- given
create table settlements (customer_id varchar, settled_at timestamp);
create table correspondence as
from (values
    ('o0', 'c1', 'K1', 'jo', 'outbound', timestamp '2012-01-01 08:00'),
    ('q1', 'c1', 'K1', 'jo', 'inbound', timestamp '2012-01-01 09:00'),
    ('o1', 'c1', 'K1', 'jo', 'outbound', timestamp '2012-01-01 09:00'),
    ('o2', 'c1', 'K1', 'kim', 'outbound', timestamp '2012-01-03 09:00'),
    ('q2', 'c2', 'K1', 'lou', 'inbound', timestamp '2012-01-01 09:00'),
    ('activity:A1', 'activity:A1', 'K1', 'lou', 'outbound', timestamp '2012-01-02 09:00'),
    ('o3', 'c2', 'K1', 'lou', 'outbound', timestamp '2012-01-03 09:00'),
    ('q3', 'c3', 'K1', 'max', 'inbound', timestamp '2012-01-05 09:00'),
    ('q4', 'c4', 'K2', 'eva', 'inbound', timestamp '2012-01-05 09:00'),
    ('o4', 'c5', 'K2', 'zoe', 'outbound', timestamp '2012-01-06 09:00')
) as t (message_id, conversation_id, customer_key, contact_key, direction, sent_at);
alter table correspondence alter customer_key type bigint using key_of(customer_key);
alter table correspondence alter contact_key type bigint using key_of(contact_key);
alter table correspondence add column person_key varchar;
alter table correspondence add column is_first boolean;
alter table correspondence add column kind varchar default 'human';
alter table correspondence add column sent_on date;
alter table correspondence add column channel varchar;
alter table correspondence add column reply_kind varchar;
alter table correspondence add column asks_nothing boolean;

-- expect
from (values
    ('q1', 'o2', timestamp '2012-01-03 09:00', false),
    ('q2', 'activity:A1', timestamp '2012-01-02 09:00', true),
    ('q3', null, null, false),
    ('q4', null, null, false)
) as t (message_id, answer_message_id, answered_at, is_off_thread)

-- test: where the question or the answer names no contact, any contact of the customer may be meant
-- given
create table settlements (customer_id varchar, settled_at timestamp);
create table correspondence as
from (values
    ('activity:L', 'activity:L', 'K1', null, 'inbound', timestamp '2012-01-01 09:00'),
    ('o1', 'c1', 'K1', 'jo', 'outbound', timestamp '2012-01-02 09:00'),
    ('q2', 'c2', 'K2', 'kim', 'inbound', timestamp '2012-01-01 09:00'),
    ('activity:C', 'activity:C', 'K2', null, 'outbound', timestamp '2012-01-03 09:00'),
    ('q3', 'c3', 'K3', 'lou', 'inbound', timestamp '2012-01-01 09:00')
) as t (message_id, conversation_id, customer_key, contact_key, direction, sent_at);
alter table correspondence alter customer_key type bigint using key_of(customer_key);
alter table correspondence alter contact_key type bigint using key_of(contact_key);
alter table correspondence add column person_key varchar;
alter table correspondence add column is_first boolean;
alter table correspondence add column kind varchar default 'human';
alter table correspondence add column sent_on date;
alter table correspondence add column channel varchar;
alter table correspondence add column reply_kind varchar;
alter table correspondence add column asks_nothing boolean;

-- expect
from (values ('activity:L', 'o1', true), ('q2', 'activity:C', true), ('q3', null, false)) as t (message_id, answer_message_id, is_off_thread)

-- test: references forged into the conversation of another customer do not borrow its answer
-- given
create table settlements (customer_id varchar, settled_at timestamp);
create table correspondence as
from (values
    ('q1', 'c1', 'K1', 'jo', 'inbound', timestamp '2012-01-01 09:00'),
    ('forged', 'c1', 'K2', 'kim', 'inbound', timestamp '2012-01-01 10:00'),
    ('o1', 'c1', 'K1', 'jo', 'outbound', timestamp '2012-01-02 09:00')
) as t (message_id, conversation_id, customer_key, contact_key, direction, sent_at);
alter table correspondence alter customer_key type bigint using key_of(customer_key);
alter table correspondence alter contact_key type bigint using key_of(contact_key);
alter table correspondence add column person_key varchar;
alter table correspondence add column is_first boolean;
alter table correspondence add column kind varchar default 'human';
alter table correspondence add column sent_on date;
alter table correspondence add column channel varchar;
alter table correspondence add column reply_kind varchar;
alter table correspondence add column asks_nothing boolean;

-- expect
from (values ('q1', 'o1'), ('forged', null)) as t (message_id, answer_message_id)

-- test: an automatic reply of ours, which is no exchange, neither answers nor clears; the customer's signature settles
-- given
create table correspondence as
from (values
    ('q1', 'c', 'K1', 'jo', 'inbound', 'human', timestamp '2012-01-01 09:00'), ('r1', 'c', 'K1', 'jo', 'outbound', 'auto_reply', timestamp '2012-01-01 09:01'),
    ('r2', 'c', 'K1', 'jo', 'inbound', 'auto_reply', timestamp '2012-01-04 09:00')
) as t (message_id, conversation_id, customer_key, contact_key, direction, kind, sent_at);
alter table correspondence alter customer_key type bigint using key_of(customer_key);
alter table correspondence alter contact_key type bigint using key_of(contact_key);
alter table correspondence add column person_key varchar;
alter table correspondence add column is_first boolean;
alter table correspondence add column sent_on date;
alter table correspondence add column channel varchar;
alter table correspondence add column reply_kind varchar;
alter table correspondence add column asks_nothing boolean;
create table settlements as from (values ('K1', timestamp '2011-12-01'), ('K1', timestamp '2012-02-01'), ('K1', timestamp '2012-03-01')) as t (customer_id, settled_at);

-- expect
from (values ('q1', null::timestamp, timestamp '2012-02-01')) as t (message_id, answered_at, settled_at)

-- test: a call answers, whoever called, and waits for nothing; a missed call waits
-- given
create table settlements (customer_id varchar, settled_at timestamp);
create table correspondence as
from (values
    ('q1', 'c1', 'K1', 'jo', 'inbound', 'email', timestamp '2012-01-01 09:00'),
    ('activity:1', 'activity:1', 'K1', 'jo', 'inbound', 'call', timestamp '2012-01-02 09:00'),
    ('activity:2', 'activity:2', 'K1', 'jo', 'inbound', 'missed_call', timestamp '2012-01-03 09:00'),
    ('activity:3', 'activity:3', 'K1', null, 'inbound', 'meeting', timestamp '2012-01-04 09:00'),
) as t (message_id, conversation_id, customer_key, contact_key, direction, channel, sent_at);
alter table correspondence alter customer_key type bigint using key_of(customer_key);
alter table correspondence alter contact_key type bigint using key_of(contact_key);
alter table correspondence add column person_key varchar;
alter table correspondence add column is_first boolean;
alter table correspondence add column kind varchar default 'human';
alter table correspondence add column sent_on date;
alter table correspondence add column reply_kind varchar;
alter table correspondence add column asks_nothing boolean;

-- expect
from (values
    ('q1', 'activity:1', timestamp '2012-01-02 09:00', true),
    ('activity:2', 'activity:3', timestamp '2012-01-04 09:00', true),
) as t (message_id, answer_message_id, answered_at, is_off_thread)
