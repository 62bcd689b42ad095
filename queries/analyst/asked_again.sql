-- One row per question of the month that the customer followed with another within resolution_days of our answer; the soonest first.
--   customer_id: The customer.
--   name: Name of the customer.
--   answered_at: When we answered, UTC.
--   again_at: When the customer asked again, in whatever conversation, UTC.
--   hours: Hours between, one decimal.
--   is_sure: False where all that came may be a bare thank-you that was not read.
--   subject: Subject of the question.
select
    resolutions.customer_id, customers.name, resolutions.answered_at, resolutions.again_at,
    round((epoch(resolutions.again_at) - epoch(resolutions.answered_at)) / 3600, 1) as hours,
    resolutions.state = 'again' as is_sure,
    case when settings.shows_subjects then messages.subject end as subject
from resolutions
    inner join customers on customers.customer_id = resolutions.customer_id
    inner join messages on messages.message_id = resolutions.wait_id
    cross join settings
where resolutions.again_at is not null
    and resolutions.opened_month = cast(date_trunc('month', settings.period_start_on) as date)
order by
    epoch(resolutions.again_at) - epoch(resolutions.answered_at),
    resolutions.wait_id
