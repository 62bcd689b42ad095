-- One row per profile of Klaviyo: who an address is.
-- optional: first name, last name, phone number, title, profile created on
select
    export_row,
    coalesce(lower(email), "klaviyo id") as contact_id,
    nullif(concat_ws(' ', "first name", "last name"), '') as name,
    email,
    "phone number" as phone,
    title as role,
    "profile created on" as since_on,
    case when email is null then reason('profile_without_address') end as set_aside
from export
