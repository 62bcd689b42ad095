-- test: asked anew in the same conversation, or answered by another one than before; first questions and the same person are not told
-- given
-- settings: as_of=2012-11-28
insert into customers (customer_id, name) values ('a', 'Alpha'), ('b', 'Beta');
insert into messages (message_id, subject, person_key) values
    (1, 'Delivery', null), (2, 'Price', null), (3, 'Repair', null), (11, null, 7), (12, null, 8), (13, null, 7);
insert into topics (position, topic, word) values (1, 'Costs', 'price');
insert into waits (wait_id, customer_id, conversation_id, answered_at) values (1, 'a', 1, '2012-11-02 09:00');
insert into counted_waits (
    wait_id, customer_id, customer_key, conversation_id, opened_at, opened_on, opened_month, outcome, answer_message_id, certainty
) values
    (1, 'a', 1, 1, '2012-11-01 09:00', '2012-11-01', '2012-11-01', 'answered', 11, 'sure'),
    (2, 'a', 1, 1, '2012-11-05 09:00', '2012-11-05', '2012-11-01', 'answered', 12, 'possible'),
    (3, 'b', 2, 3, '2012-11-06 09:00', '2012-11-06', '2012-11-01', 'answered', 13, 'sure');
insert into correspondence (customer_key, sent_at, person_key, kind, direction) values
    (1, '2012-11-02 09:00', 7, 'human', 'outbound'), (2, '2012-11-01 09:00', 7, 'human', 'outbound');

-- expect
from (values
    ('Alpha', '2012-11-05', '2012-11-01', 'Costs', true, true, 'answered', false, 'Price')
) as t (name, opened_on, month, topic, is_reopened, is_handover, outcome, is_sure, subject)
