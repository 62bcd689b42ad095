-- One row per contact: who a person at a customer is, in columns of our own names.
-- optional: name, phone, role, since_on, until_on
select
    export_row,
    contact_id,
    customer_id,
    name,
    email,
    phone,
    role,
    since_on,
    until_on,
from
    export
