-- test: of a mail that came more than once the copy with headers stands for it, and a mail that came once is not here
-- given
create schema imports;
create table settings as select timestamp '2012-10-31 23:00' as as_of_at;
create table reused_ids (message_row bigint, name varchar, message_key bigint);
create table imports.files as from (values (1, 'sent.mbox'), (2, 'trace.csv')) as t (file_id, path);
create table imports.messages as
from (values
    ('m1', timestamp '2012-10-30 08:00:00', 'message trace: headers unknown', ['b@x.example'], null::varchar, null::varchar[], '9', 2, 1),
    ('m1', timestamp '2012-10-30 08:00:02', 'no sign of a machine', ['a@x.example'], 'm0', ['m0'], '7', 1, 1),
    ('m2', timestamp '2012-10-30 08:00:00', 'no sign of a machine', ['a@x.example'], null, null, null, 1, 9)
) as t (message_id, sent_at, kind_rule, to_addresses, in_reply_to, reference_ids, thread_id, file_id, line);
alter table imports.messages add column message_key bigint;
update imports.messages set message_key = key_of(message_id);
alter table imports.messages add column sent_at_rule varchar;
alter table imports.messages add column kind varchar default 'human';
alter table imports.messages add column cc_addresses varchar[];
create table repeated_ids as
select 'messages' as table_name, message_key, count(*) as row_count from imports.messages group by message_key having count(*) > 1;

-- expect
from (values
    (0, 2, ['b@x.example', 'a@x.example'], 'm0', ['m0'], ['7', '9']),
    (1, 1, ['a@x.example', 'b@x.example'], 'm0', ['m0'], ['7', '9'])
) as t (message_row, copy_number, to_addresses, in_reply_to, reference_ids, thread_ids)
