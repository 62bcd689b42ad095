-- One row per signed contract term, numbered within its lifetime.
--   customer_id varchar: The customer.
--   started_on date: First day.
--   ended_on date: Last day; 9999-12-31 if open-ended.
--   signed_on date: Day of the signature, if known, else the first day.
--   is_signing_known boolean: True if the day of the signature is.
--   notice_days integer or null: Days before the last one by which notice must be given, see contracts.
--   is_notice_given boolean: True if notice of it was given.
--   annual_value decimal(18,2): Value of a year.
--   covered_until_on date or null: Last day of the terms that began before it; null for the first.
--   lifetime_number bigint: Number of the unbroken stretch of terms: a gap over the grace period begins the next one, unless the next term was signed before the last one ended.
--   term_number bigint: Number of the term within its lifetime; terms that run side by side share one.
with
    signed as (
        select
            contracts.customer_id, contracts.started_on,
            coalesce(contracts.ended_on, date '9999-12-31') as ended_on,
            coalesce(contracts.decided_on, contracts.started_on) as signed_on,
            contracts.decided_on is not null as is_signing_known,
            contracts.notice_days,
            contracts.notice_on is not null as is_notice_given,
            coalesce(contracts.annual_value, 0) as annual_value,
            max(coalesce(contracts.ended_on, date '9999-12-31')) over (
                partition by contracts.customer_id
                order by
                    contracts.started_on,
                    contracts.ended_on rows between unbounded preceding and 1 preceding
            ) as covered_until_on,
            min(coalesce(contracts.decided_on, contracts.started_on)) over (
                partition by contracts.customer_id
                order by
                    contracts.started_on,
                    contracts.ended_on rows between current row and unbounded following
            ) as goes_on_from
        from contracts
        where contracts.status = 'signed'
            and contracts.started_on <= coalesce(contracts.ended_on, date '9999-12-31')
    ),
    numbered as (
        select
            signed.*,
            count(*) filter (
                where signed.covered_until_on is null
                    or (
                        signed.started_on - signed.covered_until_on - 1 > settings.grace_days
                        and signed.goes_on_from > signed.covered_until_on + 1
                    )
            ) over so_far as lifetime_number,
            count(*) filter (
                where signed.covered_until_on is null
                    or signed.started_on > signed.covered_until_on
            ) over so_far as number_in_all
        from signed
            cross join settings
        window
            so_far as (
                partition by signed.customer_id
                order by
                    signed.started_on,
                    signed.ended_on rows between unbounded preceding and current row
            )
    ),
    -- Few customers have a second lifetime: theirs alone are numbered anew.
    later_lifetimes as (
        select
            numbered.customer_id, numbered.lifetime_number,
            min(numbered.number_in_all) as first_number
        from numbered
        where numbered.lifetime_number > 1
        group by numbered.customer_id, numbered.lifetime_number
    )
select
    numbered.customer_id, numbered.started_on, numbered.ended_on, numbered.signed_on,
    numbered.is_signing_known, numbered.notice_days, numbered.is_notice_given, numbered.annual_value,
    numbered.covered_until_on, numbered.lifetime_number,
    numbered.number_in_all - coalesce(later_lifetimes.first_number, 1) + 1 as term_number
from numbered
    left join later_lifetimes on later_lifetimes.customer_id = numbered.customer_id
        and later_lifetimes.lifetime_number = numbered.lifetime_number
