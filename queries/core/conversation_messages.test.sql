-- test: the mail system's number goes before headers, a loop of headers is one conversation, and what goes on with another belongs to it
-- given
create table messages as
from (values
    ('m1', 'm1', false), ('m2', 'm2', false), ('m3', 'm2', false), ('m5', 'm5', false),
    ('t1', 'thread:T', true), ('t2', 'thread:T', false), ('a', 'a', false), ('b', 'a', false)
) as t (message_id, top_id, is_threaded);
create table continued_conversations as from (values ('m2', 'm1')) as t (top_id, conversation_id);
create table message_loops as from (values ('a', 'a'), ('b', 'a')) as t (message_id, loop_id);

-- expect
from (values
    ('m1', 'm1', 'single'), ('m2', 'm1', 'subject'), ('m3', 'm1', 'references'), ('m5', 'm5', 'single'),
    ('t1', 'thread:T', 'thread'), ('t2', 'thread:T', 'references'), ('a', 'a', 'references'), ('b', 'a', 'references')
) as t (message_id, conversation_id, rule)
