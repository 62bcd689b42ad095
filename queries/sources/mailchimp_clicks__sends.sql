-- One row per click: a file of granular_activity/clicks in a Mailchimp account export, named by its campaign.
-- files: (^|/)clicks/[^/]+\.csv(\.gz)?$|[\s_-]click(s|ed)\.csv(\.gz)?$ as in granular_activity/clicks/<campaign>.csv or <campaign>_clicks.csv
select
    export_row,
    send_key_of(campaign_of_file('mailchimp', export_file), email) as send_id,
    campaign_of_file('mailchimp', export_file) as campaign_id,
    email,
    timestamp as clicked_at,
    case when url is null and timestamp is null then reason('no_click') end as set_aside
from export
