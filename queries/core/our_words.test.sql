-- build: figure_tables
-- build: messages_end

-- test: an offer is settled by its own decision, another word by whatever the customer signed or did; what we took back is closed
-- given
insert into customer_keys (customer_key, customer_id) values (key_of('K1'), 'K1'), (key_of('K2'), 'K2');
insert into expecting_words (message_id, customer_key, kind, spoken_at, spoken_on)
select message_id, key_of(customer_id), kind, spoken_on + interval 9 hour, spoken_on
from (values
    (1, 'K1', 'offer', date '2012-03-01'), (2, 'K1', 'offer', '2012-03-02'), (3, 'K1', 'other', '2012-03-03'),
    (4, 'K2', 'win_back', '2012-04-01'), (5, 'K2', 'offer', '2012-11-21'), (6, 'K1', 'offer', '2012-11-01')
) as t (message_id, customer_id, kind, spoken_on);
insert into offer_words (message_id, customer_key, decided_at, is_theirs) values
    (1, key_of('K1'), '2012-03-10 23:00', true), (2, key_of('K1'), '2012-03-05 23:00', false), (5, key_of('K2'), null, false),
    (6, key_of('K1'), '2012-11-09 23:00', true);
insert into word_replies (message_id, customer_key, replied_at) values
    (1, key_of('K1'), null), (2, key_of('K1'), '2012-03-06 09:00'), (3, key_of('K1'), null), (4, key_of('K2'), null),
    (5, key_of('K2'), null),
    (6, key_of('K1'), '2012-11-02 09:00');
insert into settlements (customer_id, settled_at) values ('K1', '2012-03-02 23:00'), ('K1', '2012-03-10 23:00');
insert into losses (customer_id, lost_on, returned_on) values ('K2', '2012-01-01', '2012-05-01');

-- expect
from (values
    (1, 'settled', '2012-03-10 23:00', 828000.0), (2, 'closed', null, 309600.0), (3, 'settled', '2012-03-10 23:00', 655200.0),
    (4, 'settled', '2012-05-01 22:00', 2638800.0), (5, 'open', null, 655200.0), (6, 'replied', '2012-11-02 09:00', 86400.0)
) as t (message_id, outcome, replied_at, reply_seconds)

-- test: who was lost or a regular on that day; who is both is lost
-- given
insert into customer_keys (customer_key, customer_id) values (key_of('K1'), 'K1'), (key_of('K2'), 'K2');
insert into expecting_words (message_id, customer_key, kind, spoken_at, spoken_on)
select message_id, key_of(customer_id), 'other', spoken_on + interval 9 hour, spoken_on
from (values
    (1, 'K1', date '2010-12-31'), (2, 'K1', '2011-01-01'), (3, 'K1', '2012-01-01'), (4, 'K1', '2012-01-02'), (5, 'K1', '2012-05-01'),
    (6, 'K1', '2012-05-02'), (7, 'K2', '2012-05-02')
) as t (message_id, customer_id, spoken_on);
insert into word_replies (message_id, customer_key) select message_id, customer_key from expecting_words;
insert into relationships (customer_id, regular_from, churned_on) values ('K1', '2011-01-01', '2012-01-02'), ('K2', null, null);
insert into losses (customer_id, lost_on, returned_on) values ('K1', '2012-01-01', '2012-05-01');

-- expect
from (values
    (1, 'other'), (2, 'regular'), (3, 'regular'), (4, 'lost'), (5, 'lost'), (6, 'other'), (7, 'other')
) as t (message_id, standing)

-- test: a second word counts within the days of a conversation and before the reply, and is itself no word of its own kind
-- given
-- settings: thresholds.conversation_days=30
insert into customer_keys (customer_key, customer_id) values (1, 'K1'), (2, 'K2');
insert into expecting_words (message_id, customer_key, kind, spoken_at, spoken_on) values
    (1, 1, 'other', '2012-03-01 09:00', '2012-03-01'), (2, 1, 'other', '2012-03-11 09:00', '2012-03-11'),
    (3, 1, 'offer', '2012-03-12 09:00', '2012-03-12'), (4, 1, 'other', '2012-05-01 09:00', '2012-05-01'),
    (5, 2, 'other', '2012-03-01 09:00', '2012-03-01'), (6, 2, 'other', '2012-03-05 09:00', '2012-03-05'),
    (7, 2, 'other', '2012-11-27 23:00', '2012-11-28');
insert into word_replies (message_id, customer_key, replied_at, followed_up_at) values
    (1, 1, null, '2012-03-11 09:00'), (2, 1, null, '2012-05-01 09:00'), (3, 1, '2012-03-20 09:00', null), (4, 1, null, null),
    (5, 2, '2012-03-04 09:00', '2012-03-05 09:00'), (6, 2, '2012-04-14 09:00', null), (7, 2, null, null);

-- expect
from (values
    (1, '2012-03-11 09:00', false, 864000.0), (2, null, true, 22687200.0), (3, null, false, 691200.0), (4, null, false, 18280800.0),
    (5, null, false, 259200.0), (6, null, false, 3456000.0), (7, null, false, 86400.0)
) as t (message_id, followed_up_at, follows_up, alone_seconds)

-- test: what is not answered where messages are not known is followed only that far
-- given
insert into customer_keys (customer_key, customer_id) values (1, 'K1');
insert into source_gaps (table_name, source_name, reason, from_on, to_on, bears_figures) values
    ('messages', 'inbox', 'stale', '2012-11-10', '2012-11-28', true);
insert into expecting_words (message_id, customer_key, kind, spoken_at, spoken_on) values
    (1, 1, 'other', '2012-11-08 23:00', '2012-11-09'), (2, 1, 'other', '2012-11-20 09:00', '2012-11-20');
insert into word_replies (message_id, customer_key) values (1, 1), (2, 1);

-- expect
from (values (1, 'open', 86400.0), (2, 'open', 0.0)) as t (message_id, outcome, reply_seconds)
