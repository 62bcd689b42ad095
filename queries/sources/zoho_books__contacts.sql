-- One row per customer of Zoho Books: the person and the address.
-- beside: zoho_books__customers
-- optional: phone, mobilephone, contact type
--   evidence: as of zoho_books__customers
select
    export_row,
    "contact id" as contact_id,
    "contact id" as customer_id,
    nullif(concat_ws(' ', "first name", "last name"), '') as name,
    emailid as email,
    coalesce(phone, mobilephone) as phone,
    case
        when lower("contact type") = 'vendor' then reason_at('Contact Type', 'no_customer', "contact type")
    end as set_aside
from export
