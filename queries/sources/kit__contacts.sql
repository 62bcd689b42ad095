-- One row per subscriber: those of Kit's (ConvertKit's) API, a page of them or one a line.
-- optional: fields, created_at
--   Fields: developers.kit.com, List subscribers (first_name, email_address, state, created_at, fields)
select
    export_row,
    lower(email_address) as contact_id,
    nullif(concat_ws(' ', first_name, try_cast(fields as json) ->> '$.last_name'), '') as name,
    email_address as email,
    created_at as since_on,
    case
        when email_address is null
            and state is not null then reason_at('email_address', 'missing')
    end as set_aside
from export
