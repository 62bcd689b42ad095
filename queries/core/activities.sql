-- One row per call, meeting, letter, note or event that the CRM recorded by the day of the report.
--   activity_id: Number of the activity.
--   customer_id: The customer.
--   contact_id: The contact, if known.
--   person_id: Who of ours, if known.
--   kind: call, meeting, letter, note, refusal, complaint, cancellation, withdrawal, signature, objection or account_manager_change.
--   direction: inbound if the customer acted, outbound if we did.
--   occurred_at: When, UTC.
--   occurred_on: The day, in the company's time zone.
--   subject: What it was about.
--   file_id: The file it came from, see imports.files.
--   line: Line of that file.
select
    activities.activity_id,
    coalesce(surviving_customers.surviving_id, activities.customer_id) as customer_id,
    activities.contact_id,
    activities.person_id,
    activities.kind,
    activities.direction,
    activities.occurred_at,
    timezone(settings.timezone, timezone('UTC', activities.occurred_at))::date as occurred_on,
    activities.subject,
    activities.file_id,
    activities.line
from
    imports.activities as activities
    inner join imports.files as files on files.file_id = activities.file_id
    left join surviving_customers on surviving_customers.customer_id = activities.customer_id
    cross join settings
where
    activities.occurred_at < settings.as_of_at
qualify
    row_number() over (partition by activities.activity_id order by files.path desc, activities.line desc) = 1
