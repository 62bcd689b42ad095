-- given
-- settings: as_of=2012-11-28, thresholds.resolution_days=7
-- build: counted_waits

-- test: asked again counts in whatever conversation, within the days, after the answer; a thank-you never; open ones are not answered
-- given
insert into waits (
    wait_id, customer_id, customer_key, conversation_id, opened_month, opened_on, opened_at, outcome, answered_at, certainty, is_courtesy
) values
    (1, 'a', 1, 1, '2012-11-01', '2012-11-01', '2012-11-01 09:00', 'answered', '2012-11-02 09:00', 'sure', false),
    (2, 'a', 1, 2, '2012-11-01', '2012-11-09', '2012-11-09 09:00', 'answered', '2012-11-10 09:00', 'sure', false),
    (3, 'a', 1, 2, '2012-11-01', '2012-11-11', '2012-11-11 09:00', 'answered', '2012-11-12 09:00', 'courtesy', true),
    (4, 'b', 2, 4, '2012-11-01', '2012-11-01', '2012-11-01 09:00', 'answered', '2012-11-02 09:00', 'sure', false),
    (5, 'b', 2, 4, '2012-11-01', '2012-11-03', '2012-11-03 09:00', 'open', null, 'possible', false),
    (6, 'c', 3, 6, '2012-11-01', '2012-11-20', '2012-11-20 09:00', 'answered', '2012-11-22 09:00', 'sure', false),
    (7, 'd', 4, 7, '2012-11-01', '2012-11-20', '2012-11-20 09:00', 'answered', '2012-11-26 09:00', 'sure', false),
    (8, 'd', 4, 8, '2012-11-01', '2012-11-21', '2012-11-21 09:00', 'open', null, 'sure', false),
    (9, 'd', 4, 9, '2012-11-01', '2012-11-27', '2012-11-27 09:00', 'open', null, 'sure', false),
    (10, 'e', 5, 10, '2011-08-01', '2011-08-20', '2011-08-20 09:00', 'answered', '2011-08-22 09:00', 'sure', false);
insert into messages_end (unknown_at) values (null);

-- expect
from (values
    (1, '2012-11-09 09:00', 'again'), (2, null, 'resolved'), (4, '2012-11-03 09:00', 'perhaps'), (6, null, 'early'),
    (7, '2012-11-27 09:00', 'early')
) as t (wait_id, again_at, state)

-- test: where messages end nothing is resolved that could have been asked again after it
-- given
insert into waits (
    wait_id, customer_id, customer_key, conversation_id, opened_month, opened_on, opened_at, outcome, answered_at, certainty, is_courtesy
) values
    (1, 'a', 1, 1, '2012-11-01', '2012-11-01', '2012-11-01 09:00', 'answered', '2012-11-02 09:00', 'sure', false);
insert into messages_end (unknown_at) values ('2012-11-08 23:00');

-- expect
from (values (1, null, 'early')) as t (wait_id, again_at, state)
