-- One row per question of the month (of several months to its end): when it came, and what became of it; bare thank-yous aside; in the order in which they came.
-- parameter months integer 1: how many months; 12 for what groups and courses are made of
--   customer_id: The customer.
--   name: Name of the customer.
--   opened_local: When it came, local time.
--   channel: email, ticket ...
--   is_regular: True if the customer was a regular when it came.
--   outcome: answered, settled (by the customer) or open.
--   hours: Hours to the answer, the settlement, or the end of what is seen, one decimal.
--   working_hours: Working hours of these.
--   nudge_count: Further messages of the customer meanwhile.
--   is_sure: False where the text was not read and may ask for nothing.
--   subject: Subject of the question.
select
    counted_waits.customer_id, customers.name,
    local_time(counted_waits.opened_at) as opened_local,
    counted_waits.channel,
    exists (
        select 1 as found
        from relationships
        where relationships.customer_id = counted_waits.customer_id
            and relationships.regular_from <= counted_waits.opened_on
            and coalesce(relationships.churned_on > counted_waits.opened_on, true)
    ) as is_regular,
    counted_waits.outcome,
    round(counted_waits.wait_seconds / 3600, 1) as hours,
    round(counted_waits.working_seconds / 3600, 1) as working_hours,
    counted_waits.nudge_count,
    counted_waits.certainty = 'sure' as is_sure,
    case when settings.shows_subjects then messages.subject end as subject
from counted_waits
    inner join customers on customers.customer_id = counted_waits.customer_id
    inner join messages on messages.message_id = counted_waits.wait_id
    cross join settings
where case
        when $months = 1
            then counted_waits.opened_month = cast(date_trunc('month', settings.period_start_on) as date)
        else counted_waits.opened_on > settings.as_of_on - to_months($months)
    end
order by counted_waits.opened_at, counted_waits.wait_id
