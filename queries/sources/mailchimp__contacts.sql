-- One row per address on a Mailchimp list: who it is. Merge fields have the names that the company gave them.
-- optional: first name, last name, phone
select
    export_row,
    coalesce(lower("email address"), euid) as contact_id,
    nullif(concat_ws(' ', "first name", "last name"), '') as name,
    "email address" as email,
    phone,
    optin_time as since_on
from export
