-- One row per ticket: what a customer asked the help desk, in columns of our own names.
-- optional: customer_id, email, subject, status, answered_at, closed_at, person_id
select
    export_row, ticket_id, customer_id, email, subject, status, opened_at, answered_at, closed_at,
    person_id
from export
