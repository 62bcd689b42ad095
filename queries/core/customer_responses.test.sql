-- given
-- settings: as_of=2012-11-28
-- build: counted_waits
-- build: survival_observations
-- build: survival_curves
-- build: survival_quantiles

-- test: open questions count in the median, courtesies nowhere; an old open one is open and in no median; five questions have limits
-- given
insert into waits (wait_id, customer_id, opened_on, outcome, certainty, wait_seconds, is_courtesy) values
    (1, 'a', '2012-11-01', 'answered', 'sure', 10.0, false), (2, 'a', '2012-11-02', 'answered', 'sure', 20.0, false),
    (3, 'a', '2012-11-03', 'open', 'possible', 30.0, false), (4, 'a', '2012-11-04', 'answered', 'sure', 5.0, true),
    (5, 'a', '2010-11-28', 'open', 'sure', 100.0, false), (6, 'a', '2010-11-28', 'answered', 'sure', 1.0, false),
    (7, 'b', '2012-11-05', 'open', 'sure', 40.0, false), (8, 'c', '2010-01-05', 'answered', 'sure', 40.0, false),
    (11, 'd', '2012-11-05', 'answered', 'sure', 1.0, false), (12, 'd', '2012-11-05', 'answered', 'sure', 2.0, false),
    (13, 'd', '2012-11-05', 'answered', 'sure', 3.0, false), (14, 'd', '2012-11-05', 'answered', 'sure', 4.0, false),
    (15, 'd', '2012-11-05', 'answered', 'sure', 5.0, false);

-- expect
from (values
    ('a', 3, 2, 2, 1, 160.0, 20.0, null), ('b', 1, 0, 1, 1, 40.0, null, null), ('d', 5, 5, 0, 0, 15.0, 3.0, 1.0)
) as t (
    customer_id, question_count, answered_count, open_count, sure_open_count, wait_seconds_sum, wait_seconds_median,
    wait_seconds_median_low
)

-- test: promises and mailings are those of the 24 months
-- given
insert into waits (wait_id, customer_id, opened_on, outcome, certainty, wait_seconds, is_courtesy) values
    (1, 'a', '2012-11-01', 'answered', 'sure', 10.0, false), (2, 'a', '2012-11-02', 'answered', 'sure', 20.0, false),
    (3, 'a', '2012-11-03', 'open', 'sure', 30.0, false), (4, 'a', '2010-11-04', 'open', 'sure', 30.0, false);
insert into promises (wait_id, state) values (1, 'kept'), (2, 'broken'), (3, 'keepable'), (4, 'broken');
insert into mixed_messages (customer_id, sent_on) values
    ('a', '2012-11-20'), ('a', '2012-11-21'), ('a', '2010-11-21'), ('z', '2012-11-21');

-- expect
from (values ('a', 1, 1, 2)) as t (customer_id, kept_count, broken_count, mixed_count)

-- test: their speed is that of answers to what we began, open ones too; offers, attempts to win back and second words do not count
-- given
insert into waits (wait_id, customer_id, opened_on, outcome, certainty, wait_seconds, is_courtesy) values
    (1, 'a', '2012-11-01', 'answered', 'sure', 10.0, false), (2, 'b', '2012-11-02', 'answered', 'sure', 20.0, false);
insert into our_words (message_id, customer_id, kind, outcome, reply_seconds, follows_up) values
    (11, 'a', 'other', 'replied', 60.0, false), (12, 'a', 'other', 'settled', 80.0, false),
    (13, 'a', 'other', 'open', 500.0, false), (14, 'a', 'offer', 'replied', 1.0, false),
    (15, 'a', 'win_back', 'replied', 1.0, false), (16, 'a', 'other', 'replied', 1.0, true);

-- expect
from (values ('a', 3, 80.0, null), ('b', 0, null, null)) as t (customer_id, word_count, reply_seconds_median, reply_seconds_median_low)

-- test: where messages of one side alone are known, nobody knows how many words there were
-- given
insert into waits (wait_id, customer_id, opened_on, outcome, certainty, wait_seconds, is_courtesy) values
    (1, 'a', '2012-11-01', 'answered', 'sure', 10.0, false);
insert into source_gaps (table_name, reason) values ('messages', 'one_sided');

-- expect
from (values ('a', 1, null, null)) as t (customer_id, question_count, word_count, reply_seconds_median)
