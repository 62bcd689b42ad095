-- test: a word to a regular or a lost customer is told with all, with its kind and with its customers; a second word, and one to others, is not
-- given
insert into our_words (message_id, customer_id, kind, standing, outcome, followed_up_at, follows_up) values
    (1, 'K1', 'offer', 'regular', 'open', '2012-11-01 09:00', false), (2, 'K1', 'other', 'regular', 'open', null, true),
    (3, 'K2', 'other', 'other', 'open', null, false);

-- expect
from (values ('all', 'K1', '2012-11-01 09:00'), ('offer', 'K1', '2012-11-01 09:00'),
    ('regular', 'K1', '2012-11-01 09:00')) as t (word_group, customer_id, followed_up_at)
