-- test: mail without a known own side is a problem
-- given
insert into mails (message_id) values (1), (2);

-- expect
from (values (2)) as t (mail_count)

-- test: no mail needs no own side
-- given

-- expect
select 1 as mail_count where false
