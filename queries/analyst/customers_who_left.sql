-- One row per customer who left in the twelve months to the last day seen: when, after what, and what was lost; the most valuable first.
-- parameter last_event varchar '': only those whose last event before it was this, for example refusal, silence or unknown
--   customer_id: The customer.
--   name: Name of the customer.
--   was_regular: True for a regular.
--   basis: contract or orders.
--   churned_on: Day of the churn.
--   last_event: What stands before it.
--   last_event_on: Day of that event.
--   annual_value: Last annual value.
--   returned_on: Day the customer returned; null if not.
select
    churns.customer_id, customers.name, churns.was_regular, churns.basis, churns.churned_on,
    churns.last_event, churns.last_event_on, churns.annual_value, churns.returned_on
from churns
    inner join customers on customers.customer_id = churns.customer_id
    cross join settings
where
    churns.churned_on between cast(settings.as_of_on + interval 1 day - interval 1 year as date) and settings.as_of_on
    and $last_event in ('', churns.last_event)
order by
    churns.annual_value desc nulls last,
    churns.customer_id
