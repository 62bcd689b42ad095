-- One row per opening: a file of granular_activity/opens in a Mailchimp account export, named by its campaign.
-- files: (^|/)opens/[^/]+\.csv(\.gz)?$|[\s_-]open(s|ed)\.csv(\.gz)?$ as in granular_activity/opens/<campaign>.csv or <campaign>_opens.csv
select
    export_row,
    send_key_of(campaign_of_file('mailchimp', export_file), email) as send_id,
    campaign_of_file('mailchimp', export_file) as campaign_id,
    email,
    timestamp as opened_at
from export
