-- given
-- settings: as_of=2012-10-31
-- build: mail_copies

-- test: the same mail in two mailboxes is one, and a mail after midnight in Berlin is not seen although UTC says October
-- given
insert into imports.files (file_id, path) values (1, 'sent.mbox'), (2, 'inbox.mbox');
insert into imports.messages (message_id, sent_at, mailbox, file_id, line, message_key) values
    ('m1', '2012-10-30 08:00:02', 'inbox', 2, 1, key_of('m1')),
    ('m1', '2012-10-30 08:00', 'sent', 1, 1, key_of('m1')),
    ('m2', '2012-10-31 23:30', 'inbox', 2, 9, key_of('m2')),
    ('m3', null, 'inbox', 2, 19, key_of('m3'));
insert into repeated_ids (table_name, message_key, row_count) values ('messages', key_of('m1'), 2);

-- expect
from (values ('m1', '2012-10-30 08:00', 'sent')) as t (name, sent_at, mailbox)

-- test: the recipients of all copies are those of the mail, and the copy with headers says what it is
-- given
insert into imports.files (file_id, path) values (1, 'sent.mbox'), (2, 'trace.csv');
insert into imports.messages (message_id, sent_at, to_addresses, cc_addresses, kind, kind_rule, file_id, line, message_key) values
    ('m1', '2012-10-30 08:00:02', ['a@x.example'], ['hidden@y.example'], 'auto_reply', 'Auto-Submitted: auto-replied', 1, 1,
        key_of('m1')),
    ('m1', '2012-10-30 08:00', ['b@x.example'], null, 'human', 'message trace: headers unknown', 2, 1, key_of('m1')),
    ('m1', '2012-10-30 08:00', ['a@x.example'], null, 'bounce', 'message trace: sender', 2, 2, key_of('m1')),
    ('m2', '2012-10-30 09:00', null, null, 'human', 'message trace: headers unknown', 2, 3, key_of('m2'));
insert into repeated_ids (table_name, message_key, row_count) values ('messages', key_of('m1'), 3);

-- expect
from (values
    ('m1', ['a@x.example', 'b@x.example'], ['hidden@y.example'], 'auto_reply'),
    ('m2', [], [], 'human')
) as t (name, to_addresses, cc_addresses, kind)

-- test: a direct copy says what a mail is and not the one from a list, a wrong Date is passed over, and what any copy has kept of the thread counts
-- given
insert into imports.files (file_id, path) values (1, 'a.mbox'), (2, 'b.mbox');
insert into imports.messages (
    message_id, sent_at, sent_at_rule, kind, reference_ids, thread_id, file_id, line, message_key, kind_rule
) values
    ('m1', '2012-10-30 08:00', 'received', 'bulk', null, null, 1, 1, key_of('m1'), 'List-Id'),
    ('m1', '2012-10-30 08:01', 'received', 'human', null, '9', 1, 9, key_of('m1'), 'List-Id'),
    ('m1', '1999-10-30 08:01', 'date', 'human', ['m0'], '7', 2, 1, key_of('m1'), 'List-Id'),
    ('1', '2012-10-30 08:00', 'date', 'human', null, null, 1, 20, key_of('1'), 'List-Id'),
    ('1', '2012-10-30 09:00', 'date', 'human', null, null, 1, 30, key_of('1'), 'List-Id');
insert into reused_ids (message_row, name, message_key) values (4, '1#2', key_of('1#2'));
insert into repeated_ids (table_name, message_key, row_count) values
    ('messages', key_of('m1'), 3), ('messages', key_of('1'), 2);

-- expect
from (values
    ('m1', '2012-10-30 08:01', 'received', 'human', ['m0'], '7', ['9']),
    ('1', '2012-10-30 08:00', 'date', 'human', null, null, null),
    ('1#2', '2012-10-30 09:00', 'date', 'human', null, null, null)
) as t (name, sent_at, sent_at_rule, kind, reference_ids, thread_id, other_thread_ids)

-- test: what we may have sent before the day of the report is seen, although a server took it in after that
-- given
insert into imports.messages (message_id, sent_at, sent_at_rule, dated_at, message_key) values
    ('moved', '2012-11-24 02:00', 'received', '2012-03-05 08:00', key_of('moved')),
    ('later', '2012-11-24 02:00', 'received', '2012-11-23 08:00', key_of('later'));

-- expect
from (values ('moved', '2012-11-24 02:00')) as t (name, sent_at)
