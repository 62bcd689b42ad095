-- One row per account: Accounts.csv of a Zoho CRM backup.
-- optional: website, billing country, billing state, industry, created time
-- bodies: description
select
    export_row,
    "record id" as customer_id,
    "account name" as name,
    'company' as kind,
    regexp_extract(website, '^(?:https?://)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)', 1) as domain,
    "billing country" as country,
    "billing state" as region,
    industry as segment,
    "account owner.id" as owner_person_id,
    "created time" as created_on
from export
