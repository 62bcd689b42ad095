-- One row per signed contract term, numbered within its lifetime.
--   customer_id: The customer.
--   contract_id: The contract term.
--   started_on: First day.
--   ended_on: Last day; 9999-12-31 if open-ended.
--   signed_on: Day of the signature, if known, else the first day.
--   annual_value: Value of a year.
--   covered_until_on: Last day of the terms that began before it; null for the first.
--   lifetime_number: Number of the unbroken stretch of terms: a gap over the grace period begins the next one, unless the next term was signed before the last one ended.
--   term_number: Number of the term within its lifetime; terms that run side by side share one.
with
    signed as (
        select
            contracts.customer_id,
            contracts.contract_id,
            contracts.started_on,
            coalesce(contracts.ended_on, date '9999-12-31') as ended_on,
            coalesce(contracts.decided_on, contracts.started_on) as signed_on,
            coalesce(contracts.annual_value, 0) as annual_value,
            max(coalesce(contracts.ended_on, date '9999-12-31')) over (
                partition by contracts.customer_id
                order by contracts.started_on, contracts.contract_id
                rows between unbounded preceding and 1 preceding
            ) as covered_until_on,
            min(coalesce(contracts.decided_on, contracts.started_on)) over (
                partition by contracts.customer_id
                order by contracts.started_on, contracts.contract_id
                rows between current row and unbounded following
            ) as goes_on_from
        from
            contracts
        where
            contracts.status = 'signed'
            and contracts.started_on <= coalesce(contracts.ended_on, date '9999-12-31')
    ),
    stretches as (
        select
            signed.*,
            count(*) filter (
                where signed.covered_until_on is null
                or (
                    signed.started_on - signed.covered_until_on - 1 > settings.grace_days
                    and signed.goes_on_from > signed.covered_until_on + 1
                )
            ) over (
                partition by signed.customer_id
                order by signed.started_on, signed.contract_id
            ) as lifetime_number
        from
            signed
            cross join settings
    )
select
    stretches.customer_id,
    stretches.contract_id,
    stretches.started_on,
    stretches.ended_on,
    stretches.signed_on,
    stretches.annual_value,
    stretches.covered_until_on,
    stretches.lifetime_number,
    count(*) filter (
        where stretches.covered_until_on is null
        or stretches.started_on > stretches.covered_until_on
    ) over (
        partition by stretches.customer_id, stretches.lifetime_number
        order by stretches.started_on, stretches.contract_id
    ) as term_number
from
    stretches
