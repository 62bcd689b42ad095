-- test: a stripped reply joins the conversation of the mail before it, also through replies that have headers
-- given
create table messages as
from (values ('m1', false), ('m2', false), ('m3', false), ('m4', false), ('m5', false)) as t (message_id, is_threaded);
create table message_roots as from (values ('m2', 'm2'), ('m3', 'm2')) as t (message_id, root_id);
create table message_loops (message_id varchar, loop_id varchar);
create table subject_links as from (values ('m2', 'm1'), ('m4', 'm3')) as t (message_id, previous_id);

-- expect
from (values
    ('m1', 'm1', 'single'), ('m2', 'm1', 'subject'), ('m3', 'm1', 'references'), ('m4', 'm1', 'subject'), ('m5', 'm5', 'single')
) as t (message_id, conversation_id, rule)

-- test: the mail system's own number goes before headers, and a loop of headers is one conversation
-- given
create table messages as
from (values ('m1', true), ('m2', true), ('m3', false), ('t1', true), ('a', false), ('b', false), ('c', false), ('d', false)) as t (message_id, is_threaded);
create table message_parents as from (values ('m1', 'thread:T'), ('m2', 'thread:T'), ('m3', 'm2'), ('a', 'b'), ('b', 'c'), ('c', 'a'), ('d', 'c')) as t (message_id, parent_id);
create table message_roots as from (values ('m1', 'thread:T'), ('m2', 'thread:T'), ('m3', 'thread:T'), ('t1', 'thread:ticket:1')) as t (message_id, root_id);
create table subject_links (message_id varchar, previous_id varchar);
-- build: message_loops

-- expect
from (values
    ('m1', 'thread:T', 'thread'), ('m2', 'thread:T', 'thread'), ('m3', 'thread:T', 'references'), ('t1', 'thread:ticket:1', 'thread'),
    ('a', 'a', 'references'), ('b', 'a', 'references'), ('c', 'a', 'references'), ('d', 'a', 'references')
) as t (message_id, conversation_id, rule)

-- test: our answer from a mailbox that does not number conversations joins that of the mail it answers
-- given
create table messages as
from (values ('m1', true), ('m2', false), ('m3', false), ('m4', false)) as t (message_id, is_threaded);
create table message_roots as from (values ('thread:T', 'thread:T'), ('m1', 'thread:T'), ('m2', 'thread:T'), ('m3', 'thread:T'), ('t1', 'thread:ticket:1')) as t (message_id, root_id);
create table message_loops (message_id varchar, loop_id varchar);
create table subject_links as from (values ('m4', 'm1')) as t (message_id, previous_id);

-- expect
from (values
    ('m1', 'thread:T', 'thread'), ('m2', 'thread:T', 'references'), ('m3', 'thread:T', 'references'), ('m4', 'thread:T', 'subject')
) as t (message_id, conversation_id, rule)
