-- test: a mail has its Message-ID for a name, a call the number of its activity
-- given
insert into mails (message_id, name) values (1, 'a@b.example');
insert into recorded_messages (message_id, name) values (2, 'activity:A1');

-- expect
from (values (1, 'a@b.example'), (2, 'activity:A1')) as t (message_id, name)
