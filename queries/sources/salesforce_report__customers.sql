-- One row per account: a report of Salesforce with its details. Without Account ID the name is the number.
-- export: the report, Export, Details Only, CSV or Excel; with Account ID among its columns, so that it meets the other exports
-- optional: account id, website, billing country, billing state/province, industry, created date
--   Headings: the standard report Accounts (Account Owner, Account Name, Billing Country ...), as scripts in public repositories read it
select
    export_row,
    coalesce(salesforce_id_of("account id"), "account name") as customer_id,
    "account name" as name,
    'company' as kind,
    regexp_extract(website, '^(?:https?://)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)', 1) as domain,
    "billing country" as country,
    "billing state/province" as region,
    industry as segment,
    "account owner" as owner_person_id,
    "created date" as created_on
from
    (
        select
            *,
            coalesce(
                * columns('^(Account ID|Last Activity|Billing State/Province|Billing Zip/Postal Code)$')
            ) as salesforce_mark
        from export
    ) as accounts
