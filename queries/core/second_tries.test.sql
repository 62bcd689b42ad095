-- test: a second word is held against those that waited as long alone, by their curve; whose 30 days are not seen is left out
-- given
-- build: figure_tables
-- build: messages_end
insert into word_groups (word_group, outcome, followed_up_at, alone_seconds, reply_seconds) values
    ('offer', 'replied', '2012-10-01 09:00', 864000, 1728000), ('offer', 'settled', '2012-10-01 09:00', 864000, 5184000),
    ('offer', 'open', '2012-11-01 09:00', 864000, 3000000), ('offer', 'open', '2012-08-01 09:00', 8640000, 11000000),
    ('other', 'replied', '2012-10-01 09:00', 864000, 1728000);
insert into survival_curves (curve, stratum, duration, survival, variance_sum) values
    ('replies_alone', 'offer', 86400, 0.8, 0.01), ('replies_alone', 'offer', 1728000, 0.6, 0.03),
    ('replies_alone', 'offer', 8640000, 0.4, 0.06),
    ('word_replies', 'offer', 1728000, 0.1, 0.5);

-- expect
from (values
    ('offer', true, 0.25, 0.1061), ('offer', false, 0.25, 0.1061), ('offer', false, null, null), ('other', true, null, null)
) as t (word_group, is_answered, alone_share, alone_deviation)
