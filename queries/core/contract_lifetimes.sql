-- One row per customer and unbroken stretch under contract.
--   customer_id varchar: The customer.
--   lifetime_number bigint: Number of the stretch.
--   started_on date: First day of its first term.
--   entered_on date: Day of the first signature.
--   last_on date: Last day of its last term.
--   regular_from date or null: Day from which the customer counts as a regular: first day of the last of the terms, or last day of the months, that the settings ask for; null if neither is reached.
--   churned_on date or null: The day after last_on, once the grace period has passed; null while it runs.
--   returned_on date or null: Day of the signature that began the next lifetime.
--   annual_value decimal(18,2): Value of a year of the terms that ran last.
--   term_count bigint: Terms one after the other.
with
    stretches as (
        select
            terms.customer_id, terms.lifetime_number,
            min(terms.started_on) as started_on,
            min(terms.signed_on) as entered_on,
            max(terms.ended_on) as last_on,
            max(terms.term_number) as term_count,
            min(terms.started_on) filter (
                where terms.term_number >= settings.regular_terms
            ) as terms_reached_on,
            coalesce(
                max(least(terms.ended_on, settings.as_of_on)) filter (where terms.started_on <= settings.as_of_on),
                min(terms.started_on)
            ) as valued_on
        from terms
            cross join settings
        group by terms.customer_id, terms.lifetime_number
    ),
    last_values as (
        select
            terms.customer_id, terms.lifetime_number,
            sum(terms.annual_value) as annual_value
        from terms
            inner join stretches on stretches.customer_id = terms.customer_id
                and stretches.lifetime_number = terms.lifetime_number
        where stretches.valued_on between terms.started_on and terms.ended_on
        group by terms.customer_id, terms.lifetime_number
    ),
    reached as (
        select
            stretches.*,
            least(
                stretches.terms_reached_on,
                cast(stretches.started_on + settings.regular_months * interval 1 month as date) - 1
            ) as reached_on,
            lead(stretches.entered_on) over (
                partition by stretches.customer_id
                order by stretches.lifetime_number
            ) as returned_on
        from stretches
            cross join settings
    )
select
    reached.customer_id, reached.lifetime_number, reached.started_on, reached.entered_on,
    reached.last_on,
    case
        when reached.reached_on <= least(reached.last_on, settings.as_of_on) then reached.reached_on
    end as regular_from,
    case
        when reached.last_on + settings.grace_days < settings.as_of_on then reached.last_on + 1
    end as churned_on,
    reached.returned_on,
    cast(coalesce(last_values.annual_value, 0) as decimal(18, 2)) as annual_value,
    reached.term_count
from reached
    left join last_values on last_values.customer_id = reached.customer_id
        and last_values.lifetime_number = reached.lifetime_number
    cross join settings
