-- test: an answer of ours without a recipient is for whom it answers, else for all who wrote in the conversation; what names a colleague, or answers nothing, is for nobody
-- given
insert into identities (address, side, customer_key, contact_key) values
    ('anna@firm.example', 'ours', null, 1), ('bert@firm.example', 'ours', null, 2),
    ('jo@hansen.example', 'theirs', 1, 3), ('kim@hansen.example', 'theirs', 1, 4);
insert into mails (
    message_id, from_address, is_from_directory, names_directory, to_addresses, cc_addresses, list_id, kind, sent_at
) values
    (1, 'jo@hansen.example', false, false, ['anna@firm.example'], [], null, 'human', '2012-11-01 09:00'),
    (2, 'kim@hansen.example', false, false, ['anna@firm.example'], [], null, 'human', '2012-11-01 10:00'),
    (3, 'anna@firm.example', false, false, [], [], null, 'human', '2012-11-02 09:00'),
    (4, 'anna@firm.example', false, false, ['news@firm.example', 'archive@firm.example'], [], 'news.firm.example', 'human',
        '2012-11-02 10:00'),
    (5, 'anna@firm.example', false, false, ['bert@firm.example'], [], null, 'human', '2012-11-02 11:00'),
    (6, null, true, false, [], [], null, 'human', '2012-11-02 12:00'),
    (7, 'anna@firm.example', false, false, [], [], null, 'human', '2012-11-02 13:00');
insert into mails (
    message_id, from_address, is_from_directory, names_directory, to_addresses, cc_addresses, kind, sent_at
) values (8, 'anna@firm.example', false, true, [], [], 'human', '2012-11-02 14:00');
insert into message_parents (message_id, parent_id) values (2, 1), (3, 2), (4, 1), (5, 1), (6, 3), (8, 1);
insert into message_roots (message_id, root_id) values (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (8, 1);

-- expect
from (values (3, 1, 4), (4, 1, 3), (6, 1, 3), (6, 1, 4)) as t (message_id, customer_key, contact_key)
