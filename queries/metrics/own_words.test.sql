-- test: words are counted by their group, and those that waited a week by whether a second one came
-- given
insert into correspondence (message_id, kind, direction) values (9, 'human', 'inbound');
insert into word_groups (word_group, customer_id, outcome, followed_up_at, reply_seconds, alone_seconds) values
    ('all', 'K1', 'replied', null, 86400, 86400), ('all', 'K1', 'open', '2012-10-01 09:00', 864000, 700000),
    ('all', 'K1', 'open', null, 864000, 864000),
    ('all', 'K2', 'closed', null, 604800, 604800), ('all', 'K2', 'settled', null, 604799, 604799),
    ('offer', 'K2', 'settled', null, 604799, 604799);
insert into survival_quantiles (curve, stratum, median, median_low, median_high) values
    ('word_replies', 'all', 86400, 3600, null), ('second_words', 'all', 700000, 600000, 800000), ('replies_alone', 'all', 1, 1, 1);
insert into second_tries (word_group, is_answered, alone_share, alone_deviation) values
    ('all', true, 0.3, 0.1), ('all', false, 0.5, 0.2), ('all', false, null, null), ('all', false, null, null);

-- expect
from (values
    ('all', true, 5, 2, 1, 2, 1, 3, 1, 0.3333, 86400.0, 700000.0, 4, 1, 0.25, 0.4, 0.106),
    ('offer', true, 1, 1, 0, 0, 0, 0, 0, null, null, null, 0, 0, null, null, null),
    ('win_back', true, 0, 0, 0, 0, 0, 0, 0, null, null, null, 0, 0, null, null, null),
    ('other', true, 0, 0, 0, 0, 0, 0, 0, null, null, null, 0, 0, null, null, null),
    ('regular', true, 0, 0, 0, 0, 0, 0, 0, null, null, null, 0, 0, null, null, null),
    ('lost', true, 0, 0, 0, 0, 0, 0, 0, null, null, null, 0, 0, null, null, null)
) as t (
    word_group, is_known, word_count, answered_count, closed_count, open_count, open_customer_count, late_count, followed_up_count,
    followed_up_share, seconds_median, second_seconds_median, second_count, second_answered_count, second_answered_share,
    alone_answered_share, alone_answered_share_low
)

-- test: where messages of one side alone are loaded, nobody knows what was answered
-- given
insert into correspondence (message_id, kind, direction) values (9, 'human', 'inbound');
insert into source_gaps (table_name, source_name, reason) values ('messages', 'outbound', 'one_sided');

-- expect
from (values
    ('all', false), ('offer', false), ('win_back', false), ('other', false), ('regular', false), ('lost', false)
) as t (word_group, is_known)
