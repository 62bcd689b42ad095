-- One row per answered wait of the period: the slowest answers first.
-- parameter limit_to integer 20: how many rows
--   customer_id: The customer.
--   name: Name of the customer.
--   opened_at: When the question came, UTC.
--   answered_at: When we answered, UTC.
--   days: Days between, one decimal.
--   working_hours: Working hours between, one decimal.
--   nudge_count: Further messages of the customer meanwhile.
--   is_off_thread: True if the answer came outside the conversation.
--   is_sure: False where the text was not read and may ask for nothing.
--   subject: Subject of the question.
select
    waits.customer_id, customers.name, waits.opened_at, waits.answered_at,
    round(waits.wait_seconds / 86400, 1) as days,
    round(waits.working_seconds / 3600, 1) as working_hours,
    waits.nudge_count, waits.is_off_thread,
    waits.certainty = 'sure' as is_sure,
    case when settings.shows_subjects then questions.subject end as subject
from waits
    cross join settings
    inner join messages as questions on questions.message_id = waits.wait_id
    inner join customers on customers.customer_id = waits.customer_id
where waits.outcome = 'answered'
    and waits.answered_at >= settings.period_start_at
    and waits.answered_at < settings.period_end_at
order by waits.wait_seconds desc, waits.wait_id
limit
    $limit_to
