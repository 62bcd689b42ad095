-- test: a mail without a Message-ID is a copy of the one mail with its date, sender, recipients and subject, and of none where two have them
-- given
insert into imports.messages (message_id, message_key, dated_at, sent_at, from_address, to_addresses, subject) values
    ('made-1', 1, '2012-10-01 08:00', '2012-10-01 08:00', 'anna@firm.example', ['jo@hansen.example', 'uwe@ohm.example'], 'Offer'),
    ('1@firm', 2, '2012-10-01 08:00', '2012-10-01 08:00:03', 'anna@firm.example', ['uwe@ohm.example', 'jo@hansen.example'], 'Offer'),
    ('1@firm', 2, '2012-10-01 08:00', '2012-10-01 08:00:04', 'anna@firm.example', ['uwe@ohm.example', 'jo@hansen.example'], 'Offer'),
    ('made-2', 3, '2012-10-02 08:00', '2012-10-02 08:00', 'anna@firm.example', ['jo@hansen.example'], null),
    ('2@firm', 4, '2012-10-02 08:00', '2012-10-02 08:00', 'anna@firm.example', ['jo@hansen.example'], null),
    ('3@firm', 5, '2012-10-02 08:00', '2012-10-02 08:00', 'anna@firm.example', ['jo@hansen.example'], null),
    ('made-3', 6, '2012-10-03 08:00', '2012-10-03 08:00', 'anna@firm.example', ['jo@hansen.example'], 'Offer'),
    ('4@firm', 7, '2012-10-03 08:00', '2012-10-03 08:00', 'anna@firm.example', ['jo@hansen.example'], 'Invoice'),
    ('made-4', 8, '2012-10-04 08:00', '2012-10-04 08:00', 'anna@firm.example', ['jo@hansen.example'], 'Offer'),
    ('5@firm', 9, '2012-10-04 08:00', '2012-12-04 08:00', 'anna@firm.example', ['jo@hansen.example'], 'Offer');

-- expect
from (values (1, 2, '1@firm')) as t (made_key, message_key, name)
