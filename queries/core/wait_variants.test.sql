-- given
-- settings: as_of=2012-11-30

-- test: each doubtful choice counts the month's waits its own way
-- given
-- settings: privacy.bodies=signals
insert into waits (
    wait_id, customer_id, conversation_id, opened_month, opened_at, outcome, wait_seconds, is_off_thread, is_courtesy,
    customer_key
) values
    (1, 'K1', 4, '2012-11-01', '2012-11-10 10:00', 'answered', 60.0, true, false, 1),
    (2, 'K1', 5, '2012-11-01', '2012-11-11 10:00', 'settled', 90.0, false, false, 1),
    (3, 'K1', 6, '2012-11-01', '2012-11-12 10:00', 'open', 100.0, false, true, 1),
    (10, 'K1', 7, '2012-10-01', '2012-10-12 10:00', 'open', 100.0, false, false, 1),
    (11, 'K1', 8, '2012-11-01', '2012-11-30 22:59', 'answered', 30.0, true, false, 1);
insert into wait_messages (message_id, customer_key, settled_at) values
    (1, 1, null), (2, 1, '2012-11-11 10:01:30'), (3, 1, null), (10, 1, null), (11, 1, null);
insert into correspondence (customer_key, conversation_id, sent_at, direction, kind) values
    (1, 4, '2012-11-10 10:10', 'outbound', 'human'), (1, 9, '2012-11-10 10:01', 'outbound', 'human');
insert into messages (message_id, direction, kind, sent_at) values
    (13, 'inbound', 'human', '2012-11-05 10:00'), (14, 'inbound', 'human', '2012-11-05 11:00'),
    (15, 'outbound', 'human', '2012-11-05 12:00'), (16, 'inbound', 'bulk', '2012-11-05 12:00'),
    (17, 'inbound', 'human', '2012-10-05 10:00');
insert into conversation_messages (message_id, conversation_id) values (13, 18), (14, 18), (15, 18), (16, 19), (17, 20);

-- expect
from (values
    ('headline', 'answered', 60.0), ('headline', 'settled', 90.0), ('headline', 'answered', 30.0),
    ('with_courtesies', 'answered', 60.0), ('with_courtesies', 'settled', 90.0), ('with_courtesies', 'open', 100.0),
    ('with_courtesies', 'answered', 30.0), ('settled_answered', 'answered', 60.0), ('settled_answered', 'answered', 90.0),
    ('settled_answered', 'answered', 30.0), ('without_off_thread', 'answered', 600.0), ('without_off_thread', 'settled', 90.0),
    ('without_off_thread', 'open', 60.0), ('with_unmatched', 'answered', 60.0), ('with_unmatched', 'settled', 90.0),
    ('with_unmatched', 'answered', 30.0), ('with_unmatched', 'answered', 7200.0)
) as t (variant, outcome, wait_seconds)

-- test: a ticket closed without an answer is open in the headline, and settled at its closing under the other choice
-- given
-- settings: privacy.bodies=signals
insert into waits (
    wait_id, customer_id, conversation_id, opened_month, opened_at, outcome, wait_seconds, is_off_thread, is_courtesy,
    customer_key
) values
    (12, 'K1', 4, '2012-11-01', '2012-11-10 10:00', 'open', 9000.0, false, false, 1),
    (2, 'K1', 5, '2012-11-01', '2012-11-11 10:00', 'answered', 90.0, false, false, 1);
insert into closed_waits (wait_id, customer_id, closed_at) values (12, 'K1', '2012-11-10 10:10');

-- expect
from (values
    ('headline', 'open', 9000.0), ('headline', 'answered', 90.0), ('with_courtesies', 'open', 9000.0),
    ('with_courtesies', 'answered', 90.0), ('settled_answered', 'open', 9000.0), ('settled_answered', 'answered', 90.0),
    ('without_off_thread', 'open', 9000.0), ('without_off_thread', 'answered', 90.0), ('with_unmatched', 'open', 9000.0),
    ('with_unmatched', 'answered', 90.0), ('closed_settled', 'settled', 600.0), ('closed_settled', 'answered', 90.0)
) as t (variant, outcome, wait_seconds)

-- test: where texts are not read, courtesies are not known: it is said what the sure waits alone would give
-- given
-- settings: privacy.bodies=none
insert into waits (
    wait_id, customer_id, opened_month, opened_at, outcome, wait_seconds, is_off_thread, is_courtesy, certainty, customer_key
) values
    (1, 'K1', '2012-11-01', '2012-11-10 10:00', 'answered', 60.0, false, false, 'sure', 1),
    (2, 'K1', '2012-11-01', '2012-11-11 10:00', 'open', 90.0, false, false, 'possible', 1);

-- expect
from (values
    ('headline', 60.0), ('headline', 90.0), ('sure_only', 60.0), ('settled_answered', 60.0), ('settled_answered', 90.0),
    ('without_off_thread', 60.0), ('without_off_thread', 90.0), ('with_unmatched', 60.0), ('with_unmatched', 90.0)
) as t (variant, wait_seconds)
