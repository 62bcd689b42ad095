-- One row per question of the twelve months that came anew in a conversation we had answered, or that another one of ours answered than the one who last wrote to or met the customer before; the newest first.
-- No person is named: it is told only that it was another one.
--   customer_id: The customer.
--   name: Name of the customer.
--   opened_on: Local day on which it came.
--   month: First day of that month.
--   topic: Its topic by the words of the configuration; null without one.
--   is_reopened: True if the customer had a question in the same conversation that was answered before.
--   is_handover: True if another one of ours answered it; null where one of the two is not known, or it is not answered.
--   outcome: answered, settled or open.
--   is_sure: False where the text was not read and may ask for nothing.
--   subject: Subject of the question.
select
    counted_waits.customer_id, customers.name, question_courses.opened_on,
    question_courses.opened_month as month,
    nullif(wait_groups.wait_group, '') as topic,
    question_courses.is_reopened, question_courses.is_handover, counted_waits.outcome,
    question_courses.is_sure,
    case when settings.shows_subjects then messages.subject end as subject
from question_courses
    cross join settings
    inner join counted_waits on counted_waits.wait_id = question_courses.wait_id
    inner join customers on customers.customer_id = counted_waits.customer_id
    inner join messages on messages.message_id = question_courses.wait_id
    left join wait_groups on wait_groups.wait_id = question_courses.wait_id
        and wait_groups.dimension = 'topic'
where question_courses.opened_on > settings.as_of_on - interval 12 month
    and (question_courses.is_reopened or question_courses.is_handover)
order by counted_waits.opened_at desc, question_courses.wait_id
