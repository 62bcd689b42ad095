-- test: what nobody has answered for so long comes first the longest open, with the day of our second word
-- given
insert into customer_standings (customer_id, name, annual_value) values ('K1', 'Alpha', 100);
insert into messages (message_id, subject) values (1, 'Your contract'), (2, 'A visit'), (3, 'x'), (4, 'x'), (5, 'x'), (6, 'x');
insert into our_words (message_id, customer_id, kind, standing, outcome, spoken_on, spoken_at, followed_up_at, follows_up,
    reply_seconds) values
    (1, 'K1', 'offer', 'regular', 'open', '2012-11-10', '2012-11-10 09:00', '2012-11-17 23:30', false, 1598400),
    (2, 'K1', 'win_back', 'lost', 'open', '2012-10-10', '2012-10-10 09:00', null, false, 4276800),
    (3, 'K1', 'other', 'regular', 'replied', '2012-10-10', '2012-10-10 09:00', null, false, 4276800),
    (4, 'K1', 'other', 'other', 'open', '2012-10-10', '2012-10-10 09:00', null, false, 4276800),
    (5, 'K1', 'other', 'lost', 'open', '2012-10-10', '2012-10-10 09:00', null, true, 4276800),
    (6, 'K1', 'other', 'regular', 'open', '2012-11-25', '2012-11-25 09:00', null, false, 302400);

-- expect
from (values
    ('lost', 'win_back', '2012-10-10', 49, null, 'A visit'), ('regular', 'offer', '2012-11-10', 18, '2012-11-18', 'Your contract')
) as t (standing, kind, since, days, followed_up_on, subject)
