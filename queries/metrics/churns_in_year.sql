-- One row per customer who left within the twelve months to as_of: those of the month first, then by value, at most 30 of the month and 30 before it.
--   customer_id varchar: The customer.
--   name varchar: Name of the customer.
--   basis varchar: contract or orders.
--   churned_on date: Day of the churn.
--   annual_value decimal(18,2): Annual value lost.
--   was_regular boolean: True if the customer was a regular.
--   customer_since_on date: First day under contract, or first order.
--   last_event varchar: What stood before the churn.
--   last_event_on date or null: When; null for silence and unknown.
--   returned_on date or null: Day of the return, if any.
--   is_in_period boolean: True if the churn falls into the report's month.
--   part_count bigint: How many left in the month, or before it, those not listed included.
with
    listed as (
        select
            churns.customer_id, customer_standings.name, churns.basis, churns.churned_on, churns.annual_value,
            churns.was_regular, churns.customer_since_on, churns.last_event, churns.last_event_on,
            churns.returned_on,
            churns.churned_on >= settings.period_start_on as is_in_period,
            count(*) over (partition by is_in_period) as part_count,
            row_number() over (
                partition by is_in_period
                order by
                    churns.was_regular desc,
                    churns.annual_value desc nulls last,
                    churns.churned_on desc, churns.customer_id
            ) as place
        from churns
            inner join customer_standings on customer_standings.customer_id = churns.customer_id
            cross join settings
        where
            churns.churned_on between cast(settings.as_of_on + interval 1 day - interval 1 year as date) and settings.as_of_on
    )
select
    listed.customer_id, listed.name, listed.basis, listed.churned_on, listed.annual_value,
    listed.was_regular, listed.customer_since_on, listed.last_event, listed.last_event_on,
    listed.returned_on, listed.is_in_period, listed.part_count
from listed
where place <= 30
order by is_in_period desc, place
