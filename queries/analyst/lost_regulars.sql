-- One row per regular who churned and has not returned: when, after what, and what was done since.
-- parameter since date 0001-01-01: churned on this day or later
--   customer_id: The customer.
--   name: Name of the customer.
--   basis: contract or orders.
--   customer_since_on: First day as a customer.
--   churned_on: Day of the churn.
--   last_event: What stands before the churn.
--   last_event_on: Day of that event.
--   annual_value: Last annual value.
--   personal_attempt_count: Win-back attempts since by a person of ours.
--   mass_attempt_count: Mass mailings since.
--   first_attempt_days: Days from the churn to the first personal attempt; null if there was none.
with
    attempt_counts as (
        select
            attempts.customer_id, churns.churned_on,
            count(*) filter (where attempts.kind = 'personal') as personal_attempt_count,
            count(*) filter (where attempts.kind <> 'personal') as mass_attempt_count,
            min(attempts.attempted_on) filter (where attempts.kind = 'personal') as first_attempt_on
        from churns
            inner join attempts on attempts.customer_id = churns.customer_id
                and attempts.attempted_on >= churns.churned_on
        group by attempts.customer_id, churns.churned_on
    )
select
    churns.customer_id, customers.name, churns.basis, churns.customer_since_on, churns.churned_on,
    churns.last_event, churns.last_event_on, churns.annual_value,
    coalesce(attempt_counts.personal_attempt_count, 0) as personal_attempt_count,
    coalesce(attempt_counts.mass_attempt_count, 0) as mass_attempt_count,
    date_diff('day', churns.churned_on, attempt_counts.first_attempt_on) as first_attempt_days
from churns
    inner join customers on customers.customer_id = churns.customer_id
    left join attempt_counts on attempt_counts.customer_id = churns.customer_id
        and attempt_counts.churned_on = churns.churned_on
where churns.was_regular
    and churns.returned_on is null
    and churns.churned_on >= cast($since as date)
order by
    churns.annual_value desc nulls last,
    churns.customer_id
