-- One row per customer that the CRM knows, copies and merged duplicates removed.
--   customer_id varchar: Number of the customer in the CRM.
--   name varchar or null: Name of the company or person.
--   kind varchar or null: company or person.
--   domain varchar or null: Mail domain, lower case.
--   country varchar or null: ISO 3166 code.
--   region varchar or null: Region, as the CRM has it.
--   segment varchar or null: Segment or industry, as the CRM has it.
--   owner_person_id varchar or null: Account manager, see people.
--   created_on date or null: Day the customer was entered.
with
    known as (
        select
            customers.*
        from
            imports.customers as customers
            anti join surviving_customers on surviving_customers.customer_id = customers.customer_id
            cross join settings
        where
            customers.created_on is null
            or customers.created_on <= settings.as_of_on
    ),
    -- Most stand in one row: only the others are put in order, the newest export first.
    repeated as (
        select
            repeated_ids.id
        from
            repeated_ids
        where
            repeated_ids.table_name = 'customers'
    ),
    newest as (
        select
            known.*
        from
            known
            anti join repeated on repeated.id = known.customer_id
        union all
        select
            known.*
        from
            known
            semi join repeated on repeated.id = known.customer_id
            inner join file_order as files on files.file_id = known.file_id
        qualify
            row_number() over (
                partition by
                    known.customer_id
                order by
                    files.name_order desc,
                    known.line desc
            ) = 1
    )
select
    newest.customer_id,
    newest.name,
    newest.kind,
    regexp_replace(newest.domain, '^(https?://)?(www\.)?', '', 'g') as domain,
    newest.country,
    newest.region,
    newest.segment,
    newest.owner_person_id,
    newest.created_on
from
    newest
