-- test: what answers a third party or names none of us asks others; what answers ours or an unknown mail may be a thank-you; who begins, answers himself or passes something on begins
-- given
insert into messages (message_id, customer_key, direction, kind, subject) values
    (1, 1, 'inbound', 'human', 'Offer'), (2, null, 'outbound', 'human', 'Re: Offer'), (3, 1, 'inbound', 'human', 'Re: Offer'),
    (4, 1, 'inbound', 'human', 'Re: Offer'), (5, 2, 'inbound', 'human', 'Re: Offer'), (6, 1, 'inbound', 'human', 'Thanks'),
    (7, 1, 'inbound', 'human', 'AW: Invoice'), (8, 1, 'inbound', 'human', 'WG: Invoice'), (9, 1, 'inbound', 'human', 'WG: Invoice'),
    (10, 1, 'inbound', 'human', 'Straw'), (11, 1, 'inbound', 'bulk', 'Re: News'), (12, null, 'inbound', 'human', 'Re: News'),
    (13, 1, 'inbound', 'human', 'Re: Call');
insert into mails (message_id, subject, to_addresses, cc_addresses)
select message_id, subject, ['info@firm.example'], [] from messages where message_id <> 13;
insert into header_parents (message_id, parent_id) values (2, 1), (3, 2), (4, 1), (5, 4), (6, 99), (8, 2), (9, 5);
insert into subjects (subject, is_reply_subject, is_forwarded) values
    ('Offer', false, false), ('Re: Offer', true, false), ('AW: Invoice', true, false), ('WG: Invoice', true, true),
    ('Re: Call', true, false);
insert into unaddressed_mails (message_id) values (10);

-- expect
from (values (3, 'ours'), (5, 'others'), (6, 'unknown'), (7, 'unknown'), (8, 'ours'), (10, 'others')) as t (message_id, answers)

-- test: in an archive without recipients what has the subject of another's mail of the last days continues that
-- given
insert into messages (message_id, customer_key, direction, kind, subject, sent_at) values
    (1, 1, 'inbound', 'human', '[list] Paper', '2012-10-01 09:00'), (2, 2, 'inbound', 'human', '[list] Paper', '2012-10-02 09:00'),
    (3, 2, 'inbound', 'human', '[list] Paper', '2012-10-03 09:00'), (4, 3, 'inbound', 'human', 'Paper', '2012-10-04 09:00'),
    (5, 3, 'inbound', 'human', 'Paper', '2013-10-04 09:00'), (6, 4, 'inbound', 'human', '', '2013-10-05 09:00');
insert into mails (message_id, subject, sent_at, to_addresses, cc_addresses) select
    message_id, subject, sent_at, case when message_id = 4 then ['info@firm.example'] else [] end, [] from messages;
insert into subjects (subject, base_subject, is_reply_subject) values
    ('[list] Paper', 'paper', false), ('Paper', 'paper', false), ('', '', false);

-- expect
from (values (2, 'unknown')) as t (message_id, answers)
