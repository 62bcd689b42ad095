-- One row per end of a contract and day on which it was not yet renewed and is looked at: ends that are decided 30, 90, 180 and 300 days before, those of the next twelve months at as_of.
-- Of more than 2,000 customers the ends that are decided are those of as many, taken by the key of their number, so that the time is bounded.
--   customer_id varchar: The customer.
--   ended_on date: Last day of the contract, by what was signed on the day of looking.
--   lead_days integer: 30, 90, 180 or 300: days from looking to the end; at as_of the nearest of these.
--   looked_on date: The day, with what was known by its end.
--   is_running boolean: True at as_of.
--   term_number bigint: Number of the term within its unbroken stretch.
--   annual_value decimal(38,2): Value of a year of the terms that end then.
--   decided_on date: First day on which it is known whether the customer left: the grace period is over.
--   kept_on date or null: Day of the signature by which the customer stays; null if there is none by as_of.
with
    chosen as (
        select
            terms.customer_id,
            min(key_of(terms.customer_id)) as customer_key
        from terms
        group by terms.customer_id
        order by customer_key, terms.customer_id
        limit
            2000
    ),
    ends as (
        select
            terms.customer_id, terms.ended_on,
            max(terms.term_number) as term_number,
            max(terms.started_on) as started_on,
            max(terms.signed_on) as signed_on,
            sum(terms.annual_value) as annual_value
        from terms
            cross join settings
            left join chosen on chosen.customer_id = terms.customer_id
        where terms.ended_on <= settings.as_of_on + 365
            and (terms.ended_on > settings.as_of_on or chosen.customer_id is not null)
        group by terms.customer_id, terms.ended_on
    ),
    followed as (
        select
            ends.customer_id, ends.ended_on,
            min(later.signed_on) as later_signed_on,
            min(later.signed_on) filter (
                where later.started_on <= ends.ended_on + 1 + settings.grace_days
                    or later.signed_on <= ends.ended_on + 1
            ) as kept_on
        from ends
            cross join settings
            inner join terms as later on later.customer_id = ends.customer_id
                and later.ended_on > ends.ended_on
        group by ends.customer_id, ends.ended_on
    ),
    looks as (
        select
            ends.*, leads.lead_days,
            ends.ended_on - leads.lead_days as looked_on,
            false as is_running
        from ends
            cross join settings
            cross join (values (30), (90), (180), (300)) as leads (lead_days)
            cross join followed_from
            cross join event_archive
        where ends.ended_on + settings.grace_days < settings.as_of_on
            and ends.ended_on >= followed_from.contracts_from_on
            and coalesce(ends.ended_on - leads.lead_days - settings.cause_days >= event_archive.begins_on, true)
        union all
        select
            ends.*,
            case
                when ends.ended_on - settings.as_of_on <= 60 then 30
                when ends.ended_on - settings.as_of_on <= 135 then 90
                when ends.ended_on - settings.as_of_on <= 240 then 180
                else 300
            end as lead_days,
            settings.as_of_on as looked_on,
            true as is_running
        from ends
            cross join settings
        where ends.ended_on > settings.as_of_on
    ),
    -- Who has declined or given notice is lost, not at risk.
    told as (
        select
            contracts.customer_id,
            contracts.notice_on as told_on,
            contracts.ended_on as first_end_on,
            contracts.ended_on as last_end_on
        from contracts
        where contracts.status = 'signed'
            and contracts.notice_on is not null
            and contracts.ended_on is not null
        union all
        select
            contracts.customer_id,
            contracts.decided_on as told_on,
            contracts.started_on - 366 as first_end_on,
            contracts.started_on - 1 as last_end_on
        from contracts
        where contracts.status in ('declined', 'withdrawn')
            and contracts.decided_on is not null
            and contracts.started_on is not null
    )
select
    looks.customer_id, looks.ended_on, looks.lead_days, looks.looked_on, looks.is_running,
    looks.term_number, looks.annual_value,
    looks.ended_on + settings.grace_days + 1 as decided_on,
    followed.kept_on
from looks
    cross join settings
    left join followed on followed.customer_id = looks.customer_id
        and followed.ended_on = looks.ended_on
where looks.started_on <= looks.looked_on
    and looks.signed_on <= looks.looked_on
    and coalesce(followed.later_signed_on > looks.looked_on, true)
    and not exists (
        select 1 as found
        from told
        where told.customer_id = looks.customer_id
            and told.told_on between looks.signed_on + 1 and looks.looked_on
            and looks.ended_on between told.first_end_on and told.last_end_on
    )
