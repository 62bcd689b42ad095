-- One row per contact: Contacts.csv of a Zoho CRM backup.
-- optional: first name, secondary email, phone, mobile, title, created time
-- bodies: description
select
    export_row,
    "record id" as contact_id,
    "account name.id" as customer_id,
    concat_ws(' ', "first name", "last name") as name,
    email,
    "secondary email" as other_addresses,
    coalesce(phone, mobile) as phone,
    title as role,
    "created time" as since_on
from export
