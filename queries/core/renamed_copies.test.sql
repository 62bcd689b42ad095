-- test: a mail of the same second, sender, recipients, subject and address for replies in another folder is a copy whatever its Message-ID, one without its own in any; two in one folder are two
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
    ('5@firm', 9, '2012-10-04 08:00', '2012-12-04 08:00', 'anna@firm.example', ['jo@hansen.example'], 'Offer'),
    ('6@firm', 10, '2012-10-04 08:01', '2012-10-04 08:00', 'anna@firm.example', ['jo@hansen.example'], 'Offer');
insert into imports.messages (message_id, message_key, dated_at, sent_at, from_address, to_addresses, reply_to_addresses, subject) values
    ('7@firm', 11, '2012-10-05 08:00', '2012-10-05 08:00', 'form@firm.example', ['info@firm.example'], ['ina@post.example'], 'Question'),
    ('8@firm', 12, '2012-10-05 08:00', '2012-10-05 08:00', 'form@firm.example', ['info@firm.example'], ['ole@post.example'], 'Question');
insert into imports.messages (message_id, message_key, dated_at, sent_at, is_day_only, from_address, to_addresses, subject) values
    ('9@firm', 13, '2012-10-06', '2012-10-06', true, 'jo@hansen.example', ['info@firm.example'], 'Question'),
    ('10@firm', 14, '2012-10-06', '2012-10-06', true, 'jo@hansen.example', ['info@firm.example'], 'Question');
insert into imports.messages (message_id, message_key, dated_at, sent_at, mailbox, sent_at_rule, from_address, to_addresses, subject) values
    ('11@firm', 15, '2012-10-07 08:00', '2012-10-07 08:00', 'inbox', 'date', 'jo@hansen.example', ['info'], 'Question'),
    ('12@firm', 16, '2012-10-07 08:00', '2012-10-07 08:00', 'inbox', 'date', 'jo@hansen.example', ['info'], 'Question'),
    ('13@firm', 17, '2012-10-07 08:00', '2012-10-07 08:00', 'archive', 'date', 'jo@hansen.example', ['info'], 'Question'),
    ('14@firm', 18, '2012-10-07 08:00', '2012-10-07 08:00', 'archive', 'date', 'jo@hansen.example', ['info'], 'Question'),
    ('15@firm', 19, '2012-10-07 08:00', '2012-10-07 08:00', 'third', 'date', 'jo@hansen.example', ['info'], 'Question'),
    ('16@firm', 20, '2012-10-07 08:00', '2012-10-07 08:00', 'fourth', 'received', 'jo@hansen.example', ['info'], 'Question');

-- expect
from (values
    (1, key_of('1@firm'), '1@firm'), (17, key_of('11@firm'), '11@firm'), (18, key_of('12@firm'), '12@firm'),
    (19, key_of('11@firm'), '11@firm')
) as t (other_key, message_key, name)
