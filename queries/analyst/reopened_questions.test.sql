-- test: of the twelve months what came anew or was answered by another one; others and older ones are not told
-- given
-- settings: as_of=2012-11-28
insert into customers (customer_id, name) values ('a', 'Alpha'), ('b', 'Beta');
insert into messages (message_id, subject) values (1, 'Delivery'), (2, 'Price'), (3, 'Repair'), (4, 'Price');
insert into wait_groups (wait_id, dimension, wait_group) values (2, 'topic', 'Costs'), (2, 'channel', 'email'), (3, 'topic', '');
insert into counted_waits (wait_id, customer_id, opened_at, outcome) values
    (1, 'a', '2012-11-01 09:00', 'answered'), (2, 'a', '2012-11-05 09:00', 'answered'), (3, 'b', '2012-11-06 09:00', 'open'),
    (4, 'b', '2011-11-06 09:00', 'answered');
insert into question_courses (wait_id, opened_on, opened_month, is_sure, is_reopened, is_handover) values
    (1, '2012-11-01', '2012-11-01', true, false, false), (2, '2012-11-05', '2012-11-01', false, false, true),
    (3, '2012-11-06', '2012-11-01', true, true, null), (4, '2011-11-06', '2011-11-01', true, true, true);

-- expect
from (values
    ('Beta', '2012-11-06', '2012-11-01', null, true, null, 'open', true, 'Repair'),
    ('Alpha', '2012-11-05', '2012-11-01', 'Costs', false, true, 'answered', false, 'Price')
) as t (name, opened_on, month, topic, is_reopened, is_handover, outcome, is_sure, subject)
