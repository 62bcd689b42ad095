-- One row per call, meeting, letter, note or event that the CRM recorded by the day of the report, and what people have decided that is one: a question answered by phone, an objection, a note.
-- long: whose an activity is, as the CRM, the telephone number or the addresses tell, and what people have decided.
--   activity_id varchar: Number of the activity; of a meeting with several customers, with the customer behind it.
--   customer_id varchar: The customer; where the CRM does not name it, that of what it was about, else that of the contact, else the one whose contact has the telephone number or mail address. What belongs to no customer is left out.
--   contact_id varchar or null: The contact, if known.
--   person_id varchar or null: Who of ours, if known.
--   kind varchar: One of event_kinds that is an activity.
--   direction varchar or null: inbound if the customer acted, outbound if we did.
--   occurred_at timestamp: When, UTC.
--   is_day_only boolean: True if only its day is known; occurred_at is then the first moment of that day.
--   occurred_on date: The day, in the company's time zone.
--   subject varchar or null: What it was about.
--   file_id integer or null: The file it came from, see imports.files; null for what people have decided (see decided).
--   line bigint or null: Line of that file.
with
    newest as (
        select activities.*
        from imports.activities as activities
            anti join older_rows on older_rows.table_name = 'activities'
                and older_rows.table_row = activities.rowid
            cross join settings
        where activities.occurred_at < settings.as_of_at
    ),
    -- A number that contacts of several customers have is nobody's.
    numbers as (
        select
            contacts.phone,
            max(contacts.customer_id) as customer_id,
            case when count(*) = 1 then max(contacts.contact_id) end as contact_id
        from contacts
        where contacts.phone is not null
            and contacts.customer_id is not null
        group by contacts.phone
        having count(distinct contacts.customer_id) = 1
    ),
    attended as (
        select
            newest.activity_id, identities.side, identities.customer_id, identities.contact_id,
            identities.mailbox
        from (select newest.activity_id, unnest(newest.addresses) as address from newest) as newest
            inner join identities on identities.address = newest.address
    ),
    -- Where one of ours declined and none of ours took part, the others met without us.
    declined as (
        select newest.activity_id
        from
            (select newest.activity_id, unnest(newest.declined_addresses) as address from newest) as newest
            inner join identities on identities.address = newest.address
                and identities.side = 'ours'
            anti join attended on attended.activity_id = newest.activity_id
                and attended.side = 'ours'
    ),
    met as (
        select
            attended.activity_id, attended.customer_id,
            case when count(distinct attended.mailbox) = 1 then max(attended.contact_id) end as contact_id,
            count(*) over (partition by attended.activity_id) as customer_count
        from attended
        where attended.side = 'theirs'
            and attended.customer_id is not null
        group by attended.activity_id, attended.customer_id
    ),
    placed as (
        select
            newest.activity_id || case
                when met.customer_count > 1 then ':' || met.customer_id
                else ''
            end as activity_id,
            coalesce(
                merged_customers.surviving_id,
                newest.customer_id,
                merged_relations.surviving_id,
                crm_customers.customer_id,
                known_contracts.customer_id,
                contacts.customer_id,
                met.customer_id,
                numbers.customer_id
            ) as customer_id,
            coalesce(newest.contact_id, met.contact_id, numbers.contact_id) as contact_id,
            newest.person_id, newest.kind,
            coalesce(newest.direction, case when callers.side = 'theirs' then 'inbound' end) as direction,
            newest.occurred_at, newest.is_day_only, newest.subject, newest.file_id, newest.line
        from newest
            anti join declined on declined.activity_id = newest.activity_id
            left join surviving_customers as merged_customers on merged_customers.customer_id = newest.customer_id
            left join surviving_customers as merged_relations on merged_relations.customer_id = newest.related_id
            left join crm_customers on crm_customers.customer_id = newest.related_id
            left join known_contracts on known_contracts.contract_id = newest.related_id
            left join contacts on contacts.contact_id = newest.contact_id
            left join met on met.activity_id = newest.activity_id
            left join identities as callers on callers.address = newest.addresses[1]
            left join numbers on numbers.phone = newest.phone
    )
select
    placed.activity_id, placed.customer_id, placed.contact_id, placed.person_id, placed.kind,
    placed.direction, placed.occurred_at,
    coalesce(placed.is_day_only, false) as is_day_only,
    cast(local_time(placed.occurred_at) as date) as occurred_on,
    placed.subject, placed.file_id, placed.line
from placed
    anti join excluded_customers on excluded_customers.customer_id = placed.customer_id
where placed.customer_id is not null
union all
select
    'decision:' || decided.decision_id as activity_id,
    decided.customer_id, decided.contact_id,
    null as person_id,
    case decided.what
        when 'answered_by_phone' then 'call'
        when 'never_write' then 'objection'
        else 'note'
    end as kind,
    case when decided.what = 'never_write' then 'inbound' else 'outbound' end as direction,
    -- What is sent on the day of an objection may have been sent before it.
    case
        when decided.what = 'never_write' then end_of_day(utc_time(cast(decided.on_day as timestamp)))
        else utc_time(cast(decided.on_day as timestamp))
    end as occurred_at,
    true as is_day_only,
    decided.on_day as occurred_on,
    case when decided.what in ('note', 'terms_changed') then decided.why end as subject,
    null as file_id,
    null as line
from decided
    anti join excluded_customers on excluded_customers.customer_id = decided.customer_id
where decided.what in ('answered_by_phone', 'never_write', 'note', 'terms_changed')
    and decided.customer_id is not null
