-- One row per request of Jira Service Management without the time of the first response.
-- refuse: jira_unanswered
select
    export_row,
    "issue key" as ticket_id,
    reporter as customer_id,
    created as opened_at,
    coalesce(* columns('^Custom field \((Customer )?Request Type\)(\.1|_2)?$')) as subject
from export
