-- One row per answer of Mailgun's API, which holds many events.
-- refuse: mailgun_in_one
select
    export_row,
    items as send_id,
    paging as email
from export
