-- One row per customer of Stripe: the person and the address.
-- beside: stripe__customers
-- optional: phone
--   evidence: as of stripe__customers
select
    export_row,
    id as contact_id,
    id as customer_id,
    name, email, phone
from export
