-- One row per contact: a report of Salesforce with its details, such as Contacts & Accounts.
-- export: the report, Export, Details Only, CSV or Excel; with Contact ID and Account ID among its columns, so that it meets the other exports
-- optional: contact id, account id, phone, mobile, title
--   Headings: the standard report Contacts & Accounts (First Name, Last Name, Account Name, Email, Account Owner), as scripts in public repositories read it
--   customer_id: the number of the account where the report has it, else its name
select
    export_row,
    coalesce(
        salesforce_id_of("contact id"),
        'salesforce:' || lower(email),
        concat_ws(' / ', "account name", "first name", "last name")
    ) as contact_id,
    coalesce(salesforce_id_of("account id"), "account name") as customer_id,
    nullif(concat_ws(' ', "first name", "last name"), '') as name,
    email,
    coalesce(phone, mobile) as phone,
    title as role
from
    (
        select
            *,
            coalesce(* columns('^(Account Owner|Account ID|Contact ID)$')) as salesforce_mark
        from export
    ) as contacts
