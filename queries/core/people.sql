-- One row per person of ours: staff and shared mailboxes, from the CRM.
--   person_id varchar: Number of the person in the CRM.
--   person_key bigint: The key of this number.
--   name varchar or null: Full name; shown only where privacy.people is names.
--   email varchar or null: Mail address, lower case.
--   role varchar or null: Function, for example account manager.
--   since_on date or null: First day.
--   until_on date or null: Last day; null while still here.
--   is_mailbox boolean: True for a mailbox that several share, by its role: nobody.
select
    people.person_id,
    key_of(people.person_id) as person_key,
    people.name, people.email, people.role, people.since_on, people.until_on,
    regexp_matches(coalesce(people.role, ''), '(?i)mailbox|postfach') as is_mailbox
from imports.people as people
    anti join older_rows on older_rows.table_name = 'people'
        and older_rows.table_row = people.rowid
    cross join settings
where people.since_on is null
    or people.since_on <= settings.as_of_on
