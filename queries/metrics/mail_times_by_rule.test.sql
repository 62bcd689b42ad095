-- test: every mail is counted by what its time rests on, those without a usable date too
-- given
create schema imports;
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create table imports.messages as
from (values
    (timestamp '2012-11-01 08:00', 'received', timestamp '1970-01-01 00:00'), (timestamp '2012-11-01 08:00', 'received', timestamp '2012-11-01 07:59'),
    (timestamp '2012-11-01 08:00', 'date', timestamp '2012-11-01 08:00'), (timestamp '2038-11-01 08:00', 'date', timestamp '2038-11-01 08:00'),
    (timestamp '2012-11-01 08:00', null, null), (null, null, null)
) as t (sent_at, sent_at_rule, dated_at);
create table messages as from (values ('date'), ('answer'), (null)) as t (sent_at_rule);
create table imports.quarantine as
from (values ('messages', 'Date: ''Whenever'' is not a date'), ('messages', 'it has no date'), ('messages', 'there is no mail header'), ('orders', 'it has no date')) as t (table_name, reason);

-- expect
from (values
    ('received', 2, 1), ('set_aside', 2, 0), ('after_as_of', 1, 0), ('answer', 1, 0), ('date', 1, 0), ('export', 1, 0)
) as t (rule, message_count, differing_count)
