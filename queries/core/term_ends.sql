-- One row per contract term that came to its end: the customer stayed for another, or left.
--   customer_id varchar: The customer.
--   lifetime_number bigint: The unbroken stretch of terms.
--   term_number bigint: Number of the term within it.
--   ended_on date: The day after its last day: when staying or leaving showed.
--   is_kept boolean: True if another term followed within the grace period, false if the customer churned; neither as yet is no row.
--   annual_value decimal(38,2): Value of a year of what ended that day.
--   is_known boolean: True if events are known of all the settings.cause_days before the end.
with
    -- Terms that run side by side share a number.
    last_days as (
        select
            terms.*,
            max(terms.ended_on) over (
                partition by terms.customer_id, terms.lifetime_number, terms.term_number
            ) as last_on
        from terms
    ),
    ends as (
        select
            last_days.customer_id, last_days.lifetime_number, last_days.term_number, last_days.last_on,
            sum(last_days.annual_value) as annual_value
        from last_days
        where last_days.ended_on = last_days.last_on
        group by last_days.customer_id, last_days.lifetime_number, last_days.term_number, last_days.last_on
    )
select
    ends.customer_id, ends.lifetime_number, ends.term_number,
    ends.last_on + 1 as ended_on,
    ends.term_number < contract_lifetimes.term_count as is_kept,
    ends.annual_value,
    coalesce(ends.last_on + 1 - settings.cause_days >= event_archive.begins_on, false) as is_known
from ends
    inner join contract_lifetimes on contract_lifetimes.customer_id = ends.customer_id
        and contract_lifetimes.lifetime_number = ends.lifetime_number
    cross join settings
    cross join event_archive
where ends.last_on < settings.as_of_on
    and (ends.term_number < contract_lifetimes.term_count or contract_lifetimes.churned_on is not null)
