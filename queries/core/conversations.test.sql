-- test: who started a conversation is the first human, not the automatic mail before
-- given
insert into conversation_messages (message_id, conversation_id) values (31, 10), (32, 10), (33, 10), (41, 20);
insert into messages (message_id, sent_at, direction, kind, subject) values
    (31, '2012-01-01', 'outbound', 'auto_reply', 'Out of office'),
    (32, '2012-01-02', 'inbound', 'human', 'AW: Out of office'),
    (33, '2012-01-03', 'outbound', 'human', 'AW: Out of office'),
    (41, '2012-01-01', 'outbound', 'bulk', 'News');

-- expect
from (values
    (10, '2012-01-01', '2012-01-03', 'inbound', 3, 2, 'Out of office'),
    (20, '2012-01-01', '2012-01-01', null, 1, 0, 'News')
) as t (conversation_id, started_at, ended_at, started_by, message_count, human_count, subject)

-- test: a first message without a subject does not take the subject of a later one
-- given
insert into messages (message_id, sent_at, subject, direction, kind) values
    (31, '2012-11-01 08:00', null, 'inbound', 'human'),
    (32, '2012-11-01 09:00', 'Later', 'outbound', 'human');
insert into conversation_messages (message_id, conversation_id) values (31, 10), (32, 10);

-- expect
from (values (10, null, 'inbound')) as t (conversation_id, subject, started_by)
