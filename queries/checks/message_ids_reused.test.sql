-- test: an id of three different mails is one problem
-- given
insert into reused_ids (message_id, mail_number) values ('1', 2), ('1', 3), ('1', 3), ('2', 2);

-- expect
from (values ('1', 3), ('2', 2)) as t (message_id, mail_count)
