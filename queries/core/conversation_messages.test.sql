-- test: the mail system's number goes before headers, a loop of headers is one conversation, and what goes on with another belongs to it
-- given
insert into messages (message_id, top_id, is_threaded) values
    (31, 31, false), (32, 32, false), (33, 32, false), (35, 35, false), (41, 50, true), (42, 50, false), (10, 10, false),
    (20, 10, false);
insert into continued_conversations (top_id, conversation_id) values (32, 31);
insert into message_loops (message_id, loop_id) values (10, 10), (20, 10);

-- expect
from (values
    (31, 31, 'single'), (32, 31, 'subject'), (33, 31, 'references'), (35, 35, 'single'), (41, 50, 'thread'),
    (42, 50, 'references'), (10, 10, 'references'), (20, 10, 'references')
) as t (message_id, conversation_id, rule)
