-- test: the sender decides the direction: a mail among us is internal, one of a customer to itself is inbound
-- given
create table mails as
from (values
    ('m1', 'Offer', 'human'), ('m2', 'AW: [list] Re[2]: Offer', 'human'), ('m3', 'Fwd: Offer', 'human'), ('m4', null, 'human'), ('m5', 'Report: sales', 'human')
) as t (message_id, subject, kind);
alter table mails add column channel varchar default 'email';
alter table mails add column sent_at timestamp;
alter table mails add column from_address varchar;
alter table mails add column to_addresses varchar[];
alter table mails add column cc_addresses varchar[];
alter table mails add column in_reply_to varchar;
alter table mails add column reference_ids varchar[];
alter table mails add column thread_id varchar;
alter table mails add column kind_rule varchar;
alter table mails add column reply_kind varchar;
alter table mails add column asks_nothing boolean;
alter table mails add column mailbox varchar;
alter table mails add column file_id integer;
alter table mails add column line bigint;
create table participants as
from (values
    ('m1', 'from', 'ours', 'A'), ('m1', 'to', 'theirs', null), ('m1', 'cc', 'ours', 'B'),
    ('m2', 'from', 'theirs', null), ('m2', 'to', 'ours', 'A'),
    ('m3', 'from', 'ours', 'A'), ('m3', 'to', 'ours', 'B'),
    ('m4', 'from', 'theirs', null), ('m4', 'to', 'theirs', null)
) as t (message_id, role, side, person_id);
create table activities as
from (values
    ('A1', 'call', null, timestamp '2012-11-01 09:00', 'B'), ('A2', 'letter', 'inbound', timestamp '2012-11-01 09:00', null), ('A3', 'note', null, timestamp '2012-11-01 09:00', 'B')
) as t (activity_id, kind, direction, occurred_at, person_id);
alter table activities add column subject varchar;
alter table activities add column file_id integer;
alter table activities add column line bigint;
create table tickets as
from (values
    ('T1', 'Help', timestamp '2012-11-01 09:00', timestamp '2012-11-02 09:00', 'A'), ('T2', 'Help', timestamp '2012-11-01 09:00', null, 'A')
) as t (ticket_id, subject, opened_at, answered_at, person_id);

-- expect
from (values
    ('m1', 'email', 'outbound', 'A', 'offer', false),
    ('m2', 'email', 'inbound', null, 'offer', true),
    ('m3', 'email', 'internal', 'A', 'offer', true),
    ('m4', 'email', 'inbound', null, null, false),
    ('m5', 'email', 'inbound', null, 'report: sales', false),
    ('activity:A1', 'call', 'outbound', 'B', null, false),
    ('activity:A2', 'letter', 'inbound', null, null, false),
    ('ticket:T1', 'ticket', 'inbound', null, 'help', false),
    ('ticket:T1:answer', 'ticket', 'outbound', 'A', 'help', false),
    ('ticket:T2', 'ticket', 'inbound', null, 'help', false)
) as t (message_id, channel, direction, person_id, base_subject, is_reply_subject)
