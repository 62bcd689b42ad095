-- test: a mail has its Message-ID for a name, a call the number of its activity
-- given
create table mails as from (values (1, 'a@b.example')) as t (message_id, name);
create table recorded_messages as from (values (2, 'activity:A1')) as t (message_id, name);

-- expect
from (values (1, 'a@b.example'), (2, 'activity:A1')) as t (message_id, name)
