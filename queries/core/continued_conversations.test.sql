-- test: a stripped reply joins the conversation of the mail before it, also through replies that have headers, and never its own
-- given
insert into messages (message_id, top_id) values (11, 11), (12, 12), (13, 12), (14, 14), (15, 20), (16, 16), (17, 17), (18, 17);
insert into subject_links (message_id, previous_id) values (12, 11), (14, 13), (16, 15), (17, 18);

-- expect
from (values (12, 11), (14, 11), (16, 20)) as t (top_id, conversation_id)
