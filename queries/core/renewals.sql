-- One row per customer and unbroken stretch of yearly contract terms (median length 11 to 13 months): how many renewals it came through.
-- As with tenures, who had come through terms before leavers can be seen is at risk only after these.
--   customer_id varchar: The customer.
--   lifetime_number bigint: Number of the stretch.
--   entry_terms bigint: Terms that were over before it began to be followed, see followed_from: 0 if it began later.
--   term_number bigint: Number of the term at whose end the customer left; for others the last whose renewal is decided, 0 if none is.
--   has_left boolean: True for one who left at the end of that term.
with
    measured as (
        select
            terms.customer_id, terms.lifetime_number, terms.term_number, terms.ended_on,
            median(terms.ended_on - terms.started_on + 1) over (
                partition by terms.customer_id, terms.lifetime_number
            ) as usual_days
        from terms
    ),
    yearly as (
        select
            measured.customer_id, measured.lifetime_number,
            count(distinct measured.term_number) filter (
                where measured.ended_on < followed_from.contracts_from_on
            ) as entry_terms
        from measured
            cross join followed_from
        where measured.usual_days between 335 and 396
        group by measured.customer_id, measured.lifetime_number
    )
select
    contract_lifetimes.customer_id, contract_lifetimes.lifetime_number, yearly.entry_terms,
    contract_lifetimes.term_count - case
        when contract_lifetimes.churned_on is null then 1
        else 0
    end as term_number,
    contract_lifetimes.churned_on is not null as has_left
from contract_lifetimes
    inner join yearly on yearly.customer_id = contract_lifetimes.customer_id
        and yearly.lifetime_number = contract_lifetimes.lifetime_number
    cross join settings
where contract_lifetimes.started_on <= settings.as_of_on
