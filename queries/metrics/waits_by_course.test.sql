-- test: each question is counted by what happened to it: asked again, reminded of, passed on among us, answered elsewhere or by another person
-- given
-- build: ../core/counted_waits
-- build: ../core/question_courses
insert into waits (
    wait_id, customer_id, conversation_id, opened_at, ended_at, answered_at, outcome, nudge_count, is_off_thread,
    answer_message_id, is_courtesy, opened_on, customer_key, opened_month
) values
    (1, 'K1', 7, '2012-11-01 10:00', '2012-11-02 10:00', '2012-11-02 10:00', 'answered', 0, false, 12, false, '2012-11-01', 1,
    '2012-11-01'),
    (2, 'K1', 7, '2012-11-03 10:00', '2012-11-04 10:00', '2012-11-04 10:00', 'answered', 2, true, 13, false, '2012-11-03', 1,
    '2012-11-01'), -- again
    (3, 'K1', 8, '2012-11-05 10:00', null, null, 'open', 1, null, null, false, '2012-11-05', 1, '2012-11-01'), -- open
    (4, 'K2', 9, '2012-11-05 10:00', '2012-11-06 10:00', null, 'settled', 0, null, null, false, '2012-11-05', 2, '2012-11-01'), -- settled
    (5, 'K2', 10, '2012-11-05 10:00', null, null, 'open', 3, null, null, true, '2012-11-05', 2, '2012-11-01'), -- thanks
    (6, 'K2', 11, '2011-11-05 10:00', null, null, 'open', 3, null, null, false, '2011-11-05', 2, '2011-11-01'); -- long ago
insert into conversation_messages (conversation_id, message_id) values (7, 14), (7, 15), (8, 16), (8, 17);
insert into messages (message_id, direction, kind, sent_at, person_key) values
    (14, 'internal', 'human', '2012-11-01 12:00', null), -- inside
    (15, 'internal', 'human', '2012-11-02 12:00', null), -- too late
    (16, 'internal', 'auto_generated', '2012-11-06 12:00', null), -- robot
    (17, 'outbound', 'human', '2012-11-06 12:00', null), -- outbound
    (12, 'outbound', 'human', '2012-11-02 10:00', 1), (13, 'outbound', 'human', '2012-11-04 10:00', 2);
insert into correspondence (customer_key, direction, kind, sent_at, person_key) values
    (1, 'outbound', 'human', '2012-11-02 10:00', 1), (1, 'outbound', 'human', '2012-11-04 10:00', 2),
    (1, 'outbound', 'human', '2012-11-02 11:00', null), (1, 'outbound', 'auto_reply', '2012-11-02 12:00', 3);

-- expect
from (values
    ('reopened', 1, 4), ('nudged', 2, 4), ('forwarded', 1, 4), ('off_thread', 1, 2), ('handover', 1, 1)
) as t (course, wait_count, total_count)

-- test: what follows an answer of ours and was not read is perhaps no question that was asked anew
-- given
-- build: ../core/counted_waits
-- build: ../core/question_courses
insert into waits (
    wait_id, customer_id, conversation_id, opened_at, answered_at, outcome, nudge_count, is_off_thread, is_courtesy, opened_on, certainty,
    opened_month
) values
    (1, 'K1', 7, '2012-11-01 10:00', '2012-11-02 10:00', 'answered', 0, false, false, '2012-11-01', 'sure', '2012-11-01'),
    (2, 'K1', 7, '2012-11-03 10:00', null, 'open', 0, false, false, '2012-11-03', 'possible', '2012-11-01'),
    (3, 'K1', 7, '2012-11-04 10:00', null, 'open', 1, false, false, '2012-11-04', 'sure', '2012-11-01');

-- expect
from (values
    ('reopened', 2, 1, 3), ('nudged', 1, 1, 3), ('forwarded', 0, 0, 3), ('off_thread', 0, 0, 1), ('handover', 0, 0, 0)
) as t (course, wait_count, sure_count, total_count)
