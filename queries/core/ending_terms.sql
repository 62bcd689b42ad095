-- One row per day of looking ahead and customer whose contract then would end within settings.renewal_days days, as no signed term went on beyond it. One of these days is as_of; the others are the twelve month-ends before which all such ends are decided, see term_ends.
--   looked_on date: The day, with what was signed by its end.
--   is_now boolean: True for as_of.
--   customer_id varchar: The customer.
--   lifetime_number bigint: The unbroken stretch of terms, see terms.
--   term_number bigint: Number of the term within it.
--   ended_on date: Last day of the contract.
--   notice_days integer or null: Days before it by which notice must be given: as the CRM says of the term, else as settings.notice_days does.
--   is_notice_given boolean: True if notice was given of the term that ends then, by as_of.
--   annual_value decimal(38,2): Value of a year of the terms that run on the day of looking.
--   days_left bigint: Days from that day to the last one.
with
    days as (
        select
            settings.as_of_on as looked_on,
            settings.renewal_days,
            true as is_now
        from settings
        union all
        select
            cast(
                date_trunc('month', settings.as_of_on - settings.renewal_days - settings.grace_days - 1)
                    - to_months(cast(ages.age as integer))
                    - interval 1 day as date
            ) as looked_on,
            settings.renewal_days,
            false as is_now
        from settings
            cross join (select unnest(generate_series(0, 11)) as age) as ages
    ),
    running as (
        select
            days.looked_on, days.is_now, days.renewal_days, terms.customer_id,
            max(terms.lifetime_number) as lifetime_number,
            max(terms.term_number) as term_number,
            max(terms.ended_on) as ended_on,
            max(terms.notice_days) as notice_days,
            bool_or(terms.is_notice_given) as is_notice_given,
            sum(terms.annual_value) as annual_value
        from terms
            inner join days on days.looked_on between terms.started_on and terms.ended_on
                and terms.signed_on <= days.looked_on
        group by days.looked_on, days.is_now, days.renewal_days, terms.customer_id
    )
select
    running.looked_on, running.is_now, running.customer_id, running.lifetime_number,
    running.term_number, running.ended_on,
    coalesce(running.notice_days, settings.notice_days) as notice_days,
    running.is_notice_given, running.annual_value,
    running.ended_on - running.looked_on as days_left
from running
    cross join settings
where running.ended_on - running.looked_on between 1 and running.renewal_days
    and not exists (
        select 1 as found
        from terms as later
        where later.customer_id = running.customer_id
            and later.signed_on <= running.looked_on
            and later.ended_on > running.ended_on
    )
