-- test: every mail is counted by what its time rests on, those without a usable date too
-- given
insert into imports.messages (sent_at, sent_at_rule, dated_at) values
    ('2012-11-01 08:00', 'received', '1970-01-01 00:00'), ('2012-11-01 08:00', 'received', '2012-11-01 07:59'),
    ('2012-11-01 08:00', 'date', '2012-11-01 08:00'), ('2038-11-01 08:00', 'date', '2038-11-01 08:00'),
    ('2012-11-01 08:00', null, null), (null, null, null);
insert into messages (sent_at_rule) values ('date'), ('answer'), (null);
insert into imports.quarantine (table_name, reasons) values
    ('messages', [reason_at('Date', 'not_a_date', 'Whenever')]), ('messages', [reason('no_date')]),
    ('messages', [reason('no_mail_header')]), ('orders', [reason('no_date')]);

-- expect
from (values
    ('received', 2, 1), ('set_aside', 2, 0), ('after_as_of', 1, 0), ('answer', 1, 0), ('date', 1, 0), ('export', 1, 0)
) as t (rule, message_count, differing_count)

-- test: a mail of a mailbox that was moved has its time by its Date
-- given
insert into imports.messages (sent_at, sent_at_rule, dated_at) values
    ('2012-11-24 02:00', 'received', '2012-03-05 08:00'), ('2012-12-24 02:00', 'received', '2012-03-05 08:00'),
    ('2012-12-24 02:00', 'received', '2012-03-05 08:00');
insert into imported_mails (message_row, sent_at) values (0, '2012-03-05 08:00'), (1, '2012-03-05 08:00');

-- expect
from (values ('date', 2, 0), ('after_as_of', 1, 1)) as t (rule, message_count, differing_count)
