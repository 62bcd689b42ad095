-- test: of a mail that came more than once the copy with headers stands for it, and a mail that came once is not here
-- given
-- settings: as_of=2012-10-31
insert into imports.files (file_id, path) values (1, 'sent.mbox'), (2, 'trace.csv');
insert into imports.messages (
    message_id, sent_at, kind_rule, to_addresses, in_reply_to, reference_ids, thread_id, file_id, line, message_key, kind
) values
    ('m1', '2012-10-30 08:00', 'message trace: headers unknown', ['b@x.example'], null, null, '9', 2, 1, key_of('m1'), 'human'),
    ('m1', '2012-10-30 08:00:02', 'no sign of a machine', ['a@x.example'], 'm0', ['m0'], '7', 1, 1, key_of('m1'), 'human'),
    ('m2', '2012-10-30 08:00', 'no sign of a machine', ['a@x.example'], null, null, null, 1, 9, key_of('m2'), 'human');
insert into repeated_ids (table_name, message_key, row_count) values ('messages', key_of('m1'), 2);

-- expect
from (values
    (0, 2, ['b@x.example', 'a@x.example'], 'm0', ['m0'], ['7', '9']),
    (1, 1, ['a@x.example', 'b@x.example'], 'm0', ['m0'], ['7', '9'])
) as t (message_row, copy_number, to_addresses, in_reply_to, reference_ids, thread_ids)
