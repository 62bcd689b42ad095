-- One row per line of the report of one Mailchimp campaign, which holds totals.
-- refuse: it is the report of one campaign and holds totals, not recipients: export the account's data (campaigns.csv, aggregate_activity, granular_activity), or the recipients who opened and who did not
select
    export_row,
    "email campaign report" as campaign_id
from export
