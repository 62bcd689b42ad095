-- One row per line of the report of one Mailchimp campaign, which holds totals.
-- refuse: mailchimp_totals
select
    export_row,
    "email campaign report" as campaign_id
from export
