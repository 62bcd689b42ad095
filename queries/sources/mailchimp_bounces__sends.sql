-- One row per bounce of a campaign, hard or soft: the tool does not tell when.
-- files: (^|/)bounces/[^/]+\.csv(\.gz)?$|[\s_-]bounce(s|d)\.csv(\.gz)?$ as in aggregate_activity/bounces/<campaign>.csv or <campaign>_bounces.csv
select
    export_row,
    send_key_of(campaign_of_file('mailchimp', export_file), "email address") as send_id,
    campaign_of_file('mailchimp', export_file) as campaign_id,
    "email address" as email,
    cast("bounce type" is not null as varchar) as has_bounced
from export
