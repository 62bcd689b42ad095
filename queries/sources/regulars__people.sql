-- One row per person of ours: who works for us, in columns of our own names.
-- optional: email, role, since_on, until_on
select export_row, person_id, name, email, role, since_on, until_on
from export
