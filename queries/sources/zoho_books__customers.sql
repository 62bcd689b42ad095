-- One row per customer: the contacts (customers) that Zoho Books and Zoho Invoice export. Vendors are exported apart, and have no customer sub type.
-- export: Settings, Backup Your Data, or Sales, Customers, Export
-- marks: emailid, display name, currency code
-- optional: company name, customer sub type, contact type, billing country, created time, status
--   evidence: the column list of an importer on GitHub ("Contact ID", "Contact Name", "Company Name", "Display Name", ..., "EmailID", "Phone", "MobilePhone")
select
    export_row,
    "contact id" as customer_id,
    coalesce("contact name", "company name") as name,
    case
        when lower("customer sub type") = 'individual' then 'person'
        when "company name" is not null
            or lower("customer sub type") = 'business' then 'company'
    end as kind,
    "billing country" as country,
    "created time" as created_on,
    case
        when lower("contact type") = 'vendor' then reason_at('Contact Type', 'no_customer', "contact type")
    end as set_aside
from export
