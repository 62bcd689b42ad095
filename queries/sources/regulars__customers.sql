-- One row per customer: what a customer is, in columns of our own names.
-- optional: kind, domain, country, region, segment, owner_person_id, created_on, merged_into_customer_id, merged_customer_ids
select
    export_row, customer_id, name, kind, domain, country, region, segment, owner_person_id, created_on,
    merged_into_customer_id, merged_customer_ids
from export
