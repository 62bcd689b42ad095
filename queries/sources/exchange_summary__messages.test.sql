-- test: every recipient is told with what became of the mail; who did not get it is left out
-- given
create table export as
from (values
    (1, 'a@y.example##Receive, Deliver; b@y.example##Receive, Send'),
    (2, 'a@y.example##Receive, Deliver;b@y.example##Receive, Fail;c@y.example##Receive, FilteredAsSpam'),
    (3, '/O=EXCHANGELABS/OU=X/CN=ANNA##Receive, Deliver'),
    (4, null)
) as t (export_row, recipient_status);
alter table export add column message_id varchar;
alter table export add column network_message_id varchar;
alter table export add column message_subject varchar;
alter table export add column sender_address varchar;
alter table export add column origin_timestamp_utc varchar;
update export set sender_address = 'jo@x.example', origin_timestamp_utc = '2012-10-28T13:05:00Z';

-- expect
from (values
    (1, ['a@y.example', 'b@y.example'], null),
    (2, ['a@y.example'], null),
    (3, [], 'a directory name of Exchange (/O=...) in place of an address'),
    (4, null, null)
) as t (export_row, to_addresses, set_aside)
