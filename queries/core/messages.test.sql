-- test: the sender decides the direction, and an answer to the asker dated at most 15 minutes before the question stands a second after it
-- given
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create table mails as
from (values
    ('m1', 'Offer', 'human', timestamp '2012-10-02 08:00'), ('m2', 'AW: [list] Re[2]: Offer', 'human', timestamp '2012-10-02 07:59'),
    ('m3', 'Fwd: Offer', 'human', timestamp '2012-10-01 07:00'), ('m4', null, 'human', null), ('m5', 'Report: sales', 'human', null)
) as t (message_id, subject, kind, sent_at);
alter table mails add column channel varchar default 'email';
alter table mails add column sent_at_rule varchar default 'date';
alter table mails add column other_thread_ids varchar[];
alter table mails add column from_address varchar;
alter table mails add column to_addresses varchar[];
alter table mails add column cc_addresses varchar[];
alter table mails add column in_reply_to varchar;
alter table mails add column reference_ids varchar[];
update mails set to_addresses = ['anna@firm.example'] where message_id = 'm2';
update mails set from_address = 'anna@firm.example' where message_id in ('m1', 'm3');
update mails set from_address = 'jo@hansen.example' where message_id = 'm2';
update mails set sent_at = '2012-10-02 07:59' where message_id = 'm5';
alter table mails add column thread_id varchar;
alter table mails add column kind_rule varchar;
alter table mails add column reply_kind varchar;
alter table mails add column asks_nothing boolean;
alter table mails add column mailbox varchar;
alter table mails add column file_id integer;
alter table mails add column line bigint;
create table recipients as from (values ('m1'), ('m4')) as t (message_id);
create table header_parents as
select t.*, mails.sent_at, mails.sent_at_rule = 'date_without_zone' as has_no_zone
from (values ('m2', 'm1'), ('m5', 'm1'), ('m3', 'm2')) as t (message_id, parent_id) inner join mails on mails.message_id = t.message_id;
create table identities as
from (values ('anna@firm.example', 'ours', 'A', null, 10), ('jo@hansen.example', 'theirs', null, 1, 11)) as t (address, side, person_key, customer_key, contact_key);
alter table mails add column name varchar;
update mails set name = message_id;
create table recorded_messages as
from (values
    ('activity:A1', 'call', 'outbound', timestamp '2012-11-01 09:00', 'B', 1, 11), ('ticket:T1', 'ticket', 'inbound', timestamp '2012-11-01 09:00', null, 2, 12)
) as t (message_id, channel, direction, sent_at, person_key, customer_key, contact_key);
alter table recorded_messages add column name varchar;
alter table recorded_messages add column subject varchar;
alter table recorded_messages add column is_threaded boolean;
alter table recorded_messages add column file_id integer;
alter table recorded_messages add column line bigint;
alter table recorded_messages add column customer_id varchar;

create table message_roots as from (values ('m2', 'm1'), ('m3', 'thread:T'), ('ticket:T1', 'thread:ticket:T1')) as t (message_id, root_id);
create table message_loops as from (values ('m5', 'm4')) as t (message_id, loop_id);

-- expect
from (values
    ('m1', 'email', 'outbound', 'A', timestamp '2012-10-02 08:00', 'date', null, null, 'm1'),
    ('m2', 'email', 'inbound', null, timestamp '2012-10-02 08:00:01', 'answer', 1, 11, 'm1'),
    ('m3', 'email', 'internal', 'A', timestamp '2012-10-01 07:00', 'date', null, null, 'thread:T'),
    ('m4', 'email', 'inbound', null, null, 'date', null, null, 'm4'),
    ('m5', 'email', 'inbound', null, timestamp '2012-10-02 07:59', 'date', null, null, 'm4'),
    ('activity:A1', 'call', 'outbound', 'B', timestamp '2012-11-01 09:00', null, null, null, 'activity:A1'),
    ('ticket:T1', 'ticket', 'inbound', null, timestamp '2012-11-01 09:00', null, 2, 12, 'thread:ticket:T1')
) as t (message_id, channel, direction, person_key, sent_at, sent_at_rule, customer_key, contact_key, top_id)
