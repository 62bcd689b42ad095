-- test: the same mail in two mailboxes is one, and a mail after midnight in Berlin is not seen although UTC says October
-- given
create schema imports;
create table reused_ids (message_row bigint, name varchar, message_key bigint);
create table settings as select timestamp '2012-10-31 23:00' as as_of_at;
create table imports.files as from (values (1, 'sent.mbox'), (2, 'inbox.mbox')) as t (file_id, path);
create table imports.messages as
from (values
    ('m1', timestamp '2012-10-30 08:00:02', 'inbox', 2, 1),
    ('m1', timestamp '2012-10-30 08:00:00', 'sent', 1, 1),
    ('m2', timestamp '2012-10-31 23:30', 'inbox', 2, 9),
    ('m3', null, 'inbox', 2, 19)
) as t (message_id, sent_at, mailbox, file_id, line);
alter table imports.messages add column message_key bigint;
update imports.messages set message_key = key_of(message_id);
alter table imports.messages add column channel varchar;
alter table imports.messages add column sent_at_rule varchar;
alter table imports.messages add column subject varchar;
alter table imports.messages add column from_address varchar;
alter table imports.messages add column to_addresses varchar[];
alter table imports.messages add column cc_addresses varchar[];
alter table imports.messages add column in_reply_to varchar;
alter table imports.messages add column reference_ids varchar[];
alter table imports.messages add column thread_id varchar;
alter table imports.messages add column kind varchar;
alter table imports.messages add column kind_rule varchar;
alter table imports.messages add column reply_kind varchar;
alter table imports.messages add column asks_nothing boolean;
create table activities (activity_id varchar);
create table tickets (ticket_id varchar);
create table repeated_ids as
select 'messages' as table_name, message_key, count(*) as row_count from imports.messages group by message_key having count(*) > 1;
-- build: mail_copies

-- expect
from (values ('m1', timestamp '2012-10-30 08:00', 'sent')) as t (name, sent_at, mailbox)

-- test: the recipients of all copies are those of the mail, and the copy with headers says what it is
-- given
create schema imports;
create table reused_ids (message_row bigint, name varchar, message_key bigint);
create table settings as select timestamp '2012-10-31 23:00' as as_of_at;
create table imports.files as from (values (1, 'sent.mbox'), (2, 'trace.csv')) as t (file_id, path);
create table imports.messages as
from (values
    ('m1', timestamp '2012-10-30 08:00:02', ['a@x.example'], ['hidden@y.example'], 'auto_reply', 'Auto-Submitted: auto-replied', 1, 1),
    ('m1', timestamp '2012-10-30 08:00:00', ['b@x.example'], null, 'human', 'message trace: headers unknown', 2, 1),
    ('m1', timestamp '2012-10-30 08:00:00', ['a@x.example'], null, 'bounce', 'message trace: sender', 2, 2),
    ('m2', timestamp '2012-10-30 09:00:00', null, null, 'human', 'message trace: headers unknown', 2, 3)
) as t (message_id, sent_at, to_addresses, cc_addresses, kind, kind_rule, file_id, line);
alter table imports.messages add column message_key bigint;
update imports.messages set message_key = key_of(message_id);
alter table imports.messages add column channel varchar;
alter table imports.messages add column sent_at_rule varchar;
alter table imports.messages add column subject varchar;
alter table imports.messages add column from_address varchar;
alter table imports.messages add column in_reply_to varchar;
alter table imports.messages add column reference_ids varchar[];
alter table imports.messages add column thread_id varchar;
alter table imports.messages add column reply_kind varchar;
alter table imports.messages add column asks_nothing boolean;
alter table imports.messages add column mailbox varchar;
create table activities (activity_id varchar);
create table tickets (ticket_id varchar);
create table repeated_ids as
select 'messages' as table_name, message_key, count(*) as row_count from imports.messages group by message_key having count(*) > 1;
-- build: mail_copies

-- expect
from (values
    ('m1', ['a@x.example', 'b@x.example'], ['hidden@y.example'], 'auto_reply'),
    ('m2', [], [], 'human')
) as t (name, to_addresses, cc_addresses, kind)

-- test: a direct copy says what a mail is and not the one from a list, a wrong Date is passed over, and what any copy has kept of the thread counts
-- given
create schema imports;
create table settings as select timestamp '2012-10-31 23:00' as as_of_at;
create table imports.files as from (values (1, 'a.mbox'), (2, 'b.mbox')) as t (file_id, path);
create table imports.messages as
from (values
    ('m1', timestamp '2012-10-30 08:00', 'received', 'bulk', null, null, 1, 1),
    ('m1', timestamp '2012-10-30 08:01', 'received', 'human', null, '9', 1, 9),
    ('m1', timestamp '1999-10-30 08:01', 'date', 'human', ['m0'], '7', 2, 1),
    ('1', timestamp '2012-10-30 08:00', 'date', 'human', null, null, 1, 20),
    ('1', timestamp '2012-10-30 09:00', 'date', 'human', null, null, 1, 30)
) as t (message_id, sent_at, sent_at_rule, kind, reference_ids, thread_id, file_id, line);
alter table imports.messages add column message_key bigint;
update imports.messages set message_key = key_of(message_id);
alter table imports.messages add column channel varchar;
alter table imports.messages add column kind_rule varchar default 'List-Id';
alter table imports.messages add column subject varchar;
alter table imports.messages add column from_address varchar;
alter table imports.messages add column to_addresses varchar[];
alter table imports.messages add column cc_addresses varchar[];
alter table imports.messages add column in_reply_to varchar;
alter table imports.messages add column reply_kind varchar;
alter table imports.messages add column asks_nothing boolean;
alter table imports.messages add column mailbox varchar;
create table reused_ids as select rowid as message_row, '1#2' as name, key_of('1#2') as message_key from imports.messages where line = 30;
create table activities (activity_id varchar);
create table tickets (ticket_id varchar);
create table repeated_ids as
select 'messages' as table_name, message_key, count(*) as row_count from imports.messages group by message_key having count(*) > 1;
-- build: mail_copies

-- expect
from (values
    ('m1', timestamp '2012-10-30 08:01', 'received', 'human', ['m0'], '7', ['9']),
    ('1', timestamp '2012-10-30 08:00', 'date', 'human', null, null, null),
    ('1#2', timestamp '2012-10-30 09:00', 'date', 'human', null, null, null)
) as t (name, sent_at, sent_at_rule, kind, reference_ids, thread_id, other_thread_ids)
