-- One row per call of Mailgun's webhook, with the event in an envelope.
-- refuse: mailgun_enveloped
select
    export_row,
    "event-data" as send_id,
    signature as email
from export
