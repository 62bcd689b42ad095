-- One row per activity: what was done with a customer beside mail, in columns of our own names.
-- optional: contact_id, related_id, person_id, direction, subject, phone, addresses, declined_addresses
select
    export_row, activity_id, customer_id, contact_id, related_id, person_id, kind, direction,
    occurred_at, subject, phone, addresses, declined_addresses
from export
