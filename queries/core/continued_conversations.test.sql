-- test: a stripped reply joins the conversation of the mail before it, also through replies that have headers, and never its own
-- given
create table messages as
from (values ('m1', 'm1'), ('m2', 'm2'), ('m3', 'm2'), ('m4', 'm4'), ('m5', 'thread:T'), ('m6', 'm6'), ('m7', 'm7'), ('m8', 'm7')) as t (message_id, top_id);
create table subject_links as from (values ('m2', 'm1'), ('m4', 'm3'), ('m6', 'm5'), ('m7', 'm8')) as t (message_id, previous_id);

-- expect
from (values ('m2', 'm1'), ('m4', 'm1'), ('m6', 'thread:T')) as t (top_id, conversation_id)
