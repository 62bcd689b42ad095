-- One row per recipient: who opened a campaign, who did not, who clicked; together all whom it went to.
-- files: (^|/)aggregate_activity/[a-z_]+/[^/]+\.csv(\.gz)?$|[\s_-](not[\s_-])?opened\.csv(\.gz)?$ as in aggregate_activity/not_opened/<campaign>.csv or <campaign>_not_opened.csv
select
    export_row,
    send_key_of(campaign_of_file('mailchimp', export_file), "email address") as send_id,
    campaign_of_file('mailchimp', export_file) as campaign_id,
    "email address" as email
from export
