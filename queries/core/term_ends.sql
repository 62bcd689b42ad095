-- One row per contract term that came to its end: the customer stayed for another, or left.
-- view: the odds of a churn read it once.
--   customer_id varchar: The customer.
--   lifetime_number bigint: The unbroken stretch of terms.
--   term_number bigint: Number of the term within it.
--   ended_on date: The day after its last day: when staying or leaving showed.
--   is_kept boolean: True if another term followed within the grace period, false if the customer churned; neither as yet is no row.
with
    ends as (
        select
            terms.customer_id, terms.lifetime_number, terms.term_number,
            max(terms.ended_on) as last_on
        from terms
        group by terms.customer_id, terms.lifetime_number, terms.term_number
    )
select
    ends.customer_id, ends.lifetime_number, ends.term_number,
    ends.last_on + 1 as ended_on,
    ends.term_number < contract_lifetimes.term_count as is_kept
from ends
    inner join contract_lifetimes on contract_lifetimes.customer_id = ends.customer_id
        and contract_lifetimes.lifetime_number = ends.lifetime_number
    cross join settings
where ends.last_on < settings.as_of_on
    and (ends.term_number < contract_lifetimes.term_count or contract_lifetimes.churned_on is not null)
