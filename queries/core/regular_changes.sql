-- One row per customer and month in which it became a regular, was one no longer, or its value changed: the last day of the month against that of the month before.
-- long: the total and the two kinds of business are counted by the same spans, which nothing else reads.
-- The first of 27 months holds all who were regulars at its end. The month of the report ends with the day of the report.
-- view: movements reads it once.
--   customer_id varchar: The customer.
--   basis varchar or null: contract or orders; null for the total of a customer with both kinds of business.
--   is_total boolean: True if it is the total: for a customer with one kind of business also by that basis, else not.
--   month date: First day of the month.
--   customer_count hugeint: 1 for a new regular, -1 for one no longer, 0 for one who stays.
--   annual_value decimal(38,2): Change of the value of a year: contracts that run, and orders of the last 365 days.
with
    months as (
        select
            cast(date_trunc('month', settings.as_of_on) - interval 26 month as date) as first_month,
            last_day(first_month) as first_end_on,
            settings.as_of_on
        from settings
    ),
    regulars as (
        select
            relationships.customer_id,
            min(relationships.bases) < max(relationships.bases)
                or min(relationships.bases) = 'both' as has_both
        from relationships
            cross join months
        group by relationships.customer_id, months.first_end_on
        having
            max(coalesce(relationships.churned_on, date '9999-12-31')) filter (
                where relationships.regular_from is not null
            ) > months.first_end_on
    ),
    stretches as (
        select
            lifetimes.customer_id, lifetimes.basis, regulars.has_both, lifetimes.regular_from,
            -- In the total it counts from when the customer is a regular by either basis.
            greatest(lifetimes.started_on, lifetimes.counts_from, relationships.regular_from) as from_on,
            coalesce(lifetimes.churned_on, date '9999-12-31') as until_on
        from lifetimes
            inner join relationships on relationships.customer_id = lifetimes.customer_id
                and relationships.relationship_number = lifetimes.relationship_number
            inner join regulars on regulars.customer_id = lifetimes.customer_id
        where relationships.regular_from is not null
    ),
    -- The days on which the value of a stretch counts, once for the total and once for its basis, unless these are the same.
    counting as (
        select
            stretches.customer_id,
            stretches.basis as of_basis,
            case when not stretches.has_both then stretches.basis end as basis,
            true as is_total,
            stretches.from_on, stretches.until_on
        from stretches
        union all
        select
            stretches.customer_id,
            stretches.basis as of_basis,
            stretches.basis,
            false as is_total,
            greatest(stretches.from_on, stretches.regular_from) as from_on,
            stretches.until_on
        from stretches
        where stretches.has_both
            and stretches.regular_from is not null
    ),
    -- From when to when a customer counts, and a part of its value.
    parts as (
        select
            relationships.customer_id,
            case when not regulars.has_both then relationships.basis end as basis,
            true as is_total,
            relationships.regular_from as from_on,
            coalesce(relationships.churned_on, date '9999-12-31') as until_on,
            1 as customer_count,
            0 as annual_value
        from relationships
            inner join regulars on regulars.customer_id = relationships.customer_id
        where relationships.regular_from is not null
        union all
        select
            counting.customer_id, counting.basis,
            false as is_total,
            counting.from_on, counting.until_on,
            1 as customer_count,
            0 as annual_value
        from counting
        where not counting.is_total
        union all
        select
            counting.customer_id, counting.basis, counting.is_total,
            greatest(counting.from_on, value_spans.from_on) as from_on,
            least(counting.until_on, value_spans.until_on) as until_on,
            0 as customer_count,
            value_spans.annual_value
        from value_spans
            inner join counting on counting.customer_id = value_spans.customer_id
                and counting.of_basis = value_spans.basis
                and counting.from_on < value_spans.until_on
                and counting.until_on > value_spans.from_on
    ),
    -- Each part comes in one month and goes in another; what comes and goes within a month is never seen at its end.
    turns as (
        select
            parts.customer_id, parts.basis, parts.is_total,
            greatest(
                cast(
                    date_trunc('month', case when turns.sign > 0 then parts.from_on else parts.until_on end) as date
                ),
                months.first_month
            ) as month,
            turns.sign * parts.customer_count as customer_count,
            turns.sign * parts.annual_value as annual_value
        from parts
            cross join months
            cross join (values (1), (-1)) as turns (sign)
        where parts.from_on < parts.until_on
            and parts.from_on <= months.as_of_on
            and parts.until_on > months.first_end_on
            and (turns.sign > 0 or parts.until_on <= months.as_of_on)
    )
select
    turns.customer_id, turns.basis, turns.is_total, turns.month,
    sum(turns.customer_count) as customer_count,
    sum(turns.annual_value) as annual_value
from turns
group by turns.customer_id, turns.basis, turns.is_total, turns.month
having sum(turns.customer_count) <> 0
    or sum(turns.annual_value) <> 0
