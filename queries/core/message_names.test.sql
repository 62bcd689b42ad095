-- test: numbers follow the names, copies and what is not seen have none, and what only others name has one
-- given
create schema imports;
create table settings as select timestamp '2012-11-30 23:00' as as_of_at;
create table imports.messages as
from (values
    ('m2', timestamp '2012-11-01', 'lost', ['lost'], '7'), ('m1', timestamp '2012-11-02', null, null, null), ('m1', timestamp '2012-11-03', null, null, null),
    ('m1', timestamp '2012-11-04', null, [], null), ('m3', timestamp '2012-12-01', null, null, null)
) as t (message_id, sent_at, in_reply_to, reference_ids, thread_id);
create table reused_ids as from (values (2, 'm1', 2)) as t (message_row, message_id, mail_number);
create table mail_copies as from (values (1, 2), (3, 1)) as t (message_row, copy_number);
create table activities as from (values ('A1')) as t (activity_id);
create table tickets (ticket_id varchar);

-- expect
from (values (1, 'activity:A1', null), (2, 'lost', null), (3, 'm1', 3), (4, 'm1#2', 2), (5, 'm2', 0), (6, 'thread:7', null)) as t (message_id, name, message_row)
