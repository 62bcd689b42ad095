-- test: who started a conversation is the first human, not the automatic mail before
-- given
create table conversation_messages as
from (values ('m1', 'c'), ('m2', 'c'), ('m3', 'c'), ('n1', 'd')) as t (message_id, conversation_id);
create table messages as
from (values
    ('m1', timestamp '2012-01-01', 'outbound', 'auto_reply', 'Out of office'),
    ('m2', timestamp '2012-01-02', 'inbound', 'human', 'AW: Out of office'),
    ('m3', timestamp '2012-01-03', 'outbound', 'human', 'AW: Out of office'),
    ('n1', timestamp '2012-01-01', 'outbound', 'bulk', 'News')
) as t (message_id, sent_at, direction, kind, subject);

-- expect
from (values
    ('c', timestamp '2012-01-01', timestamp '2012-01-03', 'inbound', 3, 2, 'Out of office'),
    ('d', timestamp '2012-01-01', timestamp '2012-01-01', null, 1, 0, 'News')
) as t (conversation_id, started_at, ended_at, started_by, message_count, human_count, subject)

-- test: a first message without a subject does not take the subject of a later one
-- given
create table messages as
from (values
    ('m1', timestamp '2012-11-01 08:00', null, 'inbound', 'human'),
    ('m2', timestamp '2012-11-01 09:00', 'Later', 'outbound', 'human')
) as t (message_id, sent_at, subject, direction, kind);
create table conversation_messages as
from (values ('m1', 'c'), ('m2', 'c')) as t (message_id, conversation_id);

-- expect
select 'c' as conversation_id, null::varchar as subject, 'inbound' as started_by
