-- test: asked anew after an answer in the same conversation; answered by another one than before, by the same, or by whom nobody knows
-- given
-- settings: as_of=2012-11-28
-- build: counted_waits
insert into messages (message_id, person_key) values (11, 7), (12, 8), (13, 7), (14, null);
insert into waits (
    wait_id, customer_id, customer_key, conversation_id, opened_at, opened_on, opened_month, answered_at, outcome, answer_message_id,
    certainty, is_courtesy
) values
    (1, 'a', 1, 1, '2012-11-01 09:00', '2012-11-01', '2012-11-01', '2012-11-02 09:00', 'answered', 11, 'sure', false),
    (2, 'a', 1, 1, '2012-11-05 09:00', '2012-11-05', '2012-11-01', '2012-11-05 10:00', 'answered', 12, 'possible', false),
    (3, 'a', 1, 2, '2012-11-06 09:00', '2012-11-06', '2012-11-01', '2012-11-06 10:00', 'answered', 13, 'sure', false),
    (4, 'a', 1, 2, '2012-11-06 09:30', '2012-11-06', '2012-11-01', '2012-11-06 11:00', 'answered', 14, 'sure', false),
    (5, 'a', 1, 3, '2011-11-01 09:00', '2011-11-01', '2011-11-01', null, 'open', null, 'sure', false), -- the thirteenth month
    (6, 'a', 1, 3, '2011-10-31 09:00', '2011-10-31', '2011-10-01', null, 'open', null, 'sure', false), -- before it
    (7, 'a', 1, 1, '2012-11-07 09:00', '2012-11-07', '2012-11-01', null, 'open', null, 'courtesy', true); -- thanks
insert into correspondence (customer_key, sent_at, person_key, kind, direction) values
    (1, '2012-11-02 09:00', 7, 'human', 'outbound'), (1, '2012-11-02 10:00', 9, 'auto_reply', 'outbound'),
    (1, '2012-11-02 11:00', null, 'human', 'outbound');

-- expect
from (values
    (1, '2012-11-01', true, false, null), (2, '2012-11-01', false, true, true), (3, '2012-11-01', true, false, false),
    (4, '2012-11-01', true, false, null), (5, '2011-11-01', true, false, null)
) as t (wait_id, opened_month, is_sure, is_reopened, is_handover)
