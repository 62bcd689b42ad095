-- test: an id of three different mails is one problem
-- given
create table reused_ids as from (values ('1', 2), ('1', 3), ('1', 3), ('2', 2)) as t (message_id, mail_number);

-- expect
from (values ('1', 3), ('2', 2)) as t (message_id, mail_count)
