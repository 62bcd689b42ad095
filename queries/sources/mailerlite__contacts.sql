-- One row per subscriber: those of MailerLite's API, a page of them or one a line. Its times are UTC.
--   Fields: developers.mailerlite.com, List all subscribers (email, status, subscribed_at, opted_in_at, fields)
select
    export_row,
    lower(email) as contact_id,
    nullif(
        concat_ws(' ', try_cast(fields as json) ->> '$.name', try_cast(fields as json) ->> '$.last_name'),
        ''
    ) as name,
    email,
    try_cast(fields as json) ->> '$.phone' as phone,
    zoned(coalesce(subscribed_at, opted_in_at), 'UTC') as since_on,
    case when email is null then reason_at('email', 'missing') end as set_aside
from export
