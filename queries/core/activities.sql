-- One row per call, meeting, letter, note or event that the CRM recorded by the day of the report, and what people have decided that is one: a question answered by phone, an objection, a note.
--   activity_id varchar: Number of the activity.
--   customer_id varchar: The customer; where the CRM does not name it, that of what it was about, else that of the contact. What belongs to no customer is left out.
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
    placed as (
        select
            newest.activity_id,
            coalesce(
                merged_customers.surviving_id,
                newest.customer_id,
                merged_relations.surviving_id,
                crm_customers.customer_id,
                known_contracts.customer_id,
                contacts.customer_id
            ) as customer_id,
            newest.contact_id, newest.person_id, newest.kind, newest.direction, newest.occurred_at,
            newest.is_day_only, newest.subject, newest.file_id, newest.line
        from newest
            left join surviving_customers as merged_customers on merged_customers.customer_id = newest.customer_id
            left join surviving_customers as merged_relations on merged_relations.customer_id = newest.related_id
            left join crm_customers on crm_customers.customer_id = newest.related_id
            left join known_contracts on known_contracts.contract_id = newest.related_id
            left join contacts on contacts.contact_id = newest.contact_id
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
    case when decided.what = 'note' then decided.why end as subject,
    null as file_id,
    null as line
from decided
    anti join excluded_customers on excluded_customers.customer_id = decided.customer_id
where decided.what in ('answered_by_phone', 'never_write', 'note')
    and decided.customer_id is not null
