-- test: every recipient is told with what became of the mail; who did not get it is left out
-- given
insert into export (export_row, message_id, recipient_status, sender_address, origin_timestamp_utc) values
    (1, null, 'a@y.example##Receive, Deliver; b@y.example##Receive, Send', 'jo@x.example', '2012-10-28T13:05:00Z'),
    (2, null, 'a@y.example##Receive, Deliver;b@y.example##Receive, Fail;c@y.example##Receive, FilteredAsSpam', 'jo@x.example',
        '2012-10-28T13:05:00Z'),
    (3, null, '/O=EXCHANGELABS/OU=X/CN=ANNA##Receive, Deliver', 'jo@x.example', '2012-10-28T13:05:00Z'),
    (4, null, null, 'jo@x.example', '2012-10-28T13:05:00Z');

-- expect
from (values
    (1, ['a@y.example', 'b@y.example'], null),
    (2, ['a@y.example'], null),
    (3, [], reason('directory_name')),
    (4, null, null)
) as t (export_row, to_addresses, set_aside)
