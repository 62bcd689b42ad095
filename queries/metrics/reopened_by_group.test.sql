-- test: by month and by topic, each against the questions that could; what may ask nothing is apart
-- given
insert into question_courses (wait_id, opened_month, is_sure, is_reopened, is_handover) values
    (1, '2011-11-01', true, true, null), (2, '2012-11-01', true, false, false), (3, '2012-11-01', false, true, true),
    (4, '2012-11-01', true, true, true);
insert into wait_groups (wait_id, dimension, wait_group) values
    (2, 'topic', 'Price'), (3, 'topic', ''), (4, 'topic', 'Price'), (4, 'channel', 'email');

-- expect
from (values
    ('month', '2011-11', 1, 1, 1, 0, 0, 0), ('month', '2012-11', 3, 2, 1, 3, 2, 1),
    ('topic', 'Price', 2, 1, 1, 2, 1, 1), ('topic', '', 1, 1, 0, 1, 1, 0)
) as t (
    dimension, question_group, question_count, reopened_count, sure_reopened_count, known_count, handover_count, sure_handover_count
)
