-- One row per unknown sender with an open question: nobody of ours ever wrote to them, and they never wrote twice in one conversation; the newest first.
--   customer_id: The mail domain or freemail address.
--   opened_at: When their newest open question came, UTC.
--   days: Days from that local day to the last day seen.
--   question_count: Open questions.
--   subject: Subject of the newest.
select
    customers.customer_id,
    max(open_waits.opened_at) as opened_at,
    min(date_diff('day', open_waits.opened_on, settings.as_of_on)) as days,
    count(*) as question_count,
    case
        when bool_and(settings.shows_subjects)
            then arg_max(questions.subject, (open_waits.opened_at, open_waits.wait_id))
    end as subject
from customers
    inner join open_waits on open_waits.customer_id = customers.customer_id
    inner join messages as questions on questions.message_id = open_waits.wait_id
    cross join settings
where not customers.is_known
group by customers.customer_id
order by
    max(open_waits.opened_at) desc,
    customers.customer_id
