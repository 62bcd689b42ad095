-- One row per contact: who a person at a customer is, in columns of our own names.
-- optional: name, other_addresses, phone, role, since_on, until_on
select
    export_row, contact_id, customer_id, name, email, other_addresses, phone, role, since_on, until_on
from export
