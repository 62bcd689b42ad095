-- One row per campaign: what a mass mailing was, in columns of our own names.
-- optional: subject, kind
select export_row, campaign_id, name, subject, kind, sent_at
from export
