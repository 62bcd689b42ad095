-- test: a stripped reply continues the last mail of its subject and customer within 90 days, and nothing else does
-- given
insert into messages (message_id, sent_at, subject, kind, is_threaded) values
    (11, '2012-01-01', 'Offer', 'human', false),
    (12, '2012-01-02', 'AW: Offer', 'human', false),
    (13, '2012-01-03', 'Offer', 'human', false),
    (14, '2012-01-04', 'AW: Offer', 'human', false),
    (15, '2012-01-05', 'AW: Offer', 'human', false),
    (16, '2012-04-05', 'AW: Offer', 'human', false),
    (17, '2012-01-01', 'AW: ', 'human', false),
    (18, '2012-01-02', 'AW: ', 'human', false),
    (19, '2012-01-06', 'AW: Offer', 'bulk', false),
    (21, '2012-01-01', 'Visit', 'human', true),
    (22, '2012-01-02', 'AW: Visit', 'human', false),
    (23, '2012-01-03', 'AW: Visit', 'human', true);
insert into subjects (subject, base_subject, is_reply_subject) values
    ('Offer', 'offer', false), ('AW: Offer', 'offer', true), ('Visit', 'visit', false), ('AW: Visit', 'visit', true),
    ('AW: ', '', true);
insert into message_parents (message_id, parent_id) values (15, 11);
insert into counterparts (message_id, customer_key, contact_key) values
    (11, 1, 1), (12, 2, 2), (13, 1, 3), (14, 1, 1), (15, 1, 1), (16, 1, 1), (17, 1, 1), (18, 1, 1), (19, 1, 1), (21, 1, 1),
    (22, 1, 1), (23, 1, 1);

-- expect
from (values (14, 13), (22, 21)) as t (message_id, previous_id)

-- test: of several customers in a mail any one that it shares with an earlier mail will do, and the latest of these is continued
-- given
insert into messages (message_id, sent_at, subject, kind, is_threaded) values
    (11, '2012-01-01', 'Offer', 'human', false), (12, '2012-01-02', 'Offer', 'human', false),
    (13, '2012-01-03', 'AW: Offer', 'human', false);
insert into subjects (subject, base_subject, is_reply_subject) values ('Offer', 'offer', false), ('AW: Offer', 'offer', true);
insert into counterparts (message_id, customer_key, contact_key) values
    (11, 1, 1), (12, 2, 2), (13, 1, 1), (13, 2, 2), (13, null, 4);

-- expect
from (values (13, 12)) as t (message_id, previous_id)
