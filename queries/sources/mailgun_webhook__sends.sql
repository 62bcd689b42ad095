-- One row per call of Mailgun's webhook, with the event in an envelope.
-- refuse: Mailgun's events stand in the envelopes of its webhook: take them out, one a line (jq -c '."event-data"')
select
    export_row,
    "event-data" as send_id,
    signature as email
from export
