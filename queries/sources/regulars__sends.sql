-- One row per send: what became of a mass mailing to one address, in columns of our own names.
-- optional: campaign_id, contact_id, sent_at, opened_at, clicked_at, bounced_at, unsubscribed_at, has_bounced
select
    export_row, send_id, campaign_id, contact_id, email, sent_at, opened_at, clicked_at, bounced_at,
    unsubscribed_at, has_bounced
from export
