-- One row per contract term that came to its end: the customer stayed for another, or left.
--   customer_id: The customer.
--   lifetime_number: The unbroken stretch of terms.
--   term_number: Number of the term within it.
--   ended_on: The day after its last day: when staying or leaving showed.
--   is_kept: True if another term followed within the grace period, false if the customer churned; neither as yet is no row.
with
    ends as (
        select
            terms.customer_id,
            terms.lifetime_number,
            terms.term_number,
            max(terms.ended_on) as last_on,
            max(terms.term_number) over (partition by terms.customer_id, terms.lifetime_number) as last_number
        from
            terms
        group by
            terms.customer_id,
            terms.lifetime_number,
            terms.term_number
    )
select
    ends.customer_id,
    ends.lifetime_number,
    ends.term_number,
    ends.last_on + 1 as ended_on,
    ends.term_number < ends.last_number as is_kept
from
    ends
    inner join contract_lifetimes
        on contract_lifetimes.customer_id = ends.customer_id
        and contract_lifetimes.lifetime_number = ends.lifetime_number
    cross join settings
where
    ends.last_on < settings.as_of_on
    and (ends.term_number < ends.last_number or contract_lifetimes.churned_on is not null)
