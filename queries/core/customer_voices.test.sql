-- test: one of ours or several had a word in 24 months; a mailbox that several share, or who is in no list of people, leaves it open unless two are known
-- given
-- settings: as_of=2012-11-28
insert into people (person_key, is_mailbox) values (1, false), (2, false), (9, true);
insert into regulars (customer_id) values ('one'), ('two'), ('mailbox'), ('two and mailbox'), ('long ago'), ('theirs'), ('calls us');
insert into correspondence (message_id, customer_key, kind, channel, direction, sent_on, person_key, contact_key)
select
    message_id, key_of(customer) as customer_key, kind, channel, direction, cast(sent_on as date) as sent_on, person_key,
    contact_key
from (values
    (1, 'one', 'human', 'email', 'outbound', '2012-01-01', 1, 7), (2, 'one', 'human', 'call', 'outbound', '2012-02-01', 1, null),
    (3, 'one', 'human', 'email', 'outbound', '2010-11-28', 2, 7), (4, 'one', 'human', 'missed_call', 'outbound', '2012-02-01', 2, 7),
    (5, 'one', 'auto_reply', 'email', 'outbound', '2012-02-01', 2, 7), (6, 'one', 'human', 'email', 'inbound', '2012-01-01', null, 7),
    (7, 'two', 'human', 'email', 'outbound', '2012-01-01', 1, 7), (8, 'two', 'human', 'email', 'outbound', '2012-01-01', 2, 8),
    (9, 'two', 'human', 'email', 'inbound', '2012-01-01', null, 7), (10, 'two', 'human', 'email', 'inbound', '2012-01-01', null, 8),
    (11, 'mailbox', 'human', 'email', 'outbound', '2012-01-01', 9, 7), (12, 'mailbox', 'human', 'email', 'outbound', '2012-01-01', 1, 7),
    (13, 'two and mailbox', 'human', 'email', 'outbound', '2012-01-01', 9, 7),
    (14, 'two and mailbox', 'human', 'email', 'outbound', '2012-01-01', 1, 7),
    (15, 'two and mailbox', 'human', 'email', 'outbound', '2012-01-01', 2, 7),
    (16, 'long ago', 'human', 'email', 'outbound', '2010-11-28', 1, 7),
    (17, 'theirs', 'human', 'email', 'inbound', '2012-01-01', null, 7), (18, 'theirs', 'human', 'call', 'inbound', '2012-01-01', 1, null),
    (19, 'no regular', 'human', 'email', 'outbound', '2012-01-01', 1, 7),
    (20, 'calls us', 'human', 'call', 'inbound', '2012-01-01', 3, 7)
) as t (message_id, customer, kind, channel, direction, sent_on, person_key, contact_key);

-- expect
select key_of(customer) as customer_key, our_voices, our_person_key, their_voices
from (values
    ('one', 'one', 1, 'one'), ('two', 'several', null, 'several'), ('mailbox', 'unknown', null, 'none'),
    ('two and mailbox', 'several', null, 'none'), ('theirs', 'one', 1, 'unknown'), ('calls us', 'unknown', null, 'one')
) as t (customer, our_voices, our_person_key, their_voices)
