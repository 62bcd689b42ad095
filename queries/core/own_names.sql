-- One row per domain or address that is ours, and how we know.
--   name varchar: A domain, or an address where only that one is ours.
--   rule varchar: configured, people (an address of the CRM's users) or inferred (nothing else known: in most mails; without mail, who invites to most meetings).
with
    known as (
        select
            unnest(settings.own_domains) as name,
            'configured' as rule
        from settings
        union all
        select
            unnest(settings.own_addresses) as name,
            'configured' as rule
        from settings
        union all
        select
            people.email as name,
            'people' as rule
        from people
        where people.email is not null
        union all
        select distinct
            split_part(people.email, '@', -1) as name,
            'people' as rule
        from people
            anti join freemail_domains on freemail_domains.domain = split_part(people.email, '@', -1)
        where people.email is not null
    ),
    -- A row where nothing is known: joined, as no mail is read then to no purpose.
    unknown as (
        select count(*) as known_count
        from known
        having count(*) = 0
    ),
    named as (
        select
            mails.message_id, mails.list_id,
            unnest(
                list_distinct(list_concat([mails.from_address], mails.to_addresses, mails.cc_addresses))
            ) as address
        from mails
            cross join unknown
    ),
    candidates as (
        select
            case
                when freemail_domains.domain is null then split_part(named.address, '@', -1)
                else named.address
            end as name,
            count(distinct named.message_id) as mail_count
        from named
            left join freemail_domains on freemail_domains.domain = split_part(named.address, '@', -1)
        where named.address <> ''
            -- The list by which all mails of an archive came is nobody's side.
            and not coalesce(named.list_id in (named.address, replace(named.address, '@', '.')), false)
        group by name
    ),
    -- Without any mail: who invites to most meetings of a calendar keeps it.
    organisers as (
        select
            case
                when freemail_domains.domain is null then split_part(meetings.address, '@', -1)
                else meetings.address
            end as name,
            count(*) as meeting_count,
            sum(count(*)) over () as all_count
        from
            (
                select activities.addresses[1] as address
                from imports.activities as activities
                    cross join settings
                where activities.occurred_at < settings.as_of_at
            ) as meetings
            left join freemail_domains on freemail_domains.domain = split_part(meetings.address, '@', -1)
        where meetings.address is not null
            and (select count(*) from mails) + (select count(*) from known) = 0
        group by name
    ),
    inferred as (
        select
            candidates.name,
            'inferred' as rule
        from candidates
        where candidates.mail_count * 2 > (select count(*) from mails)
        order by candidates.mail_count desc, candidates.name
        limit
            1
    )
select
    lower(own.name) as name,
    min(own.rule) as rule
from
    (
        select *
        from known
        union all
        select *
        from inferred
        union all
        select
            organisers.name,
            'inferred' as rule
        from organisers
        where organisers.meeting_count * 2 > organisers.all_count
    ) as own
group by lower(own.name)
