-- One row per case: a report of Salesforce with its details.
-- export: the report, Export, Details Only, CSV or Excel; with Case ID, Account ID and Contact Email among its columns
-- optional: case id, account id, account name, contact email, contact: email, web email, subject, status, date/time closed, closed date, case owner
-- bodies: description, case comments
--   Headings: the standard report Cases (Case Number, Date/Time Opened, Date/Time Closed ...), as scripts in public repositories read it
--   answered_at: Salesforce does not say when; at the latest when the case was closed, as with Case.csv
select
    export_row,
    coalesce(salesforce_id_of("case id"), 'salesforce:' || "case number") as ticket_id,
    coalesce(salesforce_id_of("account id"), "account name") as customer_id,
    coalesce("contact email", "contact: email", "web email") as email,
    subject, status,
    columns('^(Date/Time Opened|Opened Date)$') as opened_at,
    coalesce("date/time closed", "closed date") as answered_at,
    coalesce("date/time closed", "closed date") as closed_at,
    case
        when coalesce("account id", "account name", "contact email", "contact: email", "web email") is null
            then reason('asker_unknown')
    end as set_aside
from export
