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
select
    customers.customer_id, customers.name, customers.kind,
    regexp_replace(customers.domain, '^(https?://)?(www\.)?', '', 'g') as domain,
    customers.country, customers.region, customers.segment, customers.owner_person_id,
    customers.created_on
from imports.customers as customers
    anti join surviving_customers on surviving_customers.customer_id = customers.customer_id
    anti join older_rows on older_rows.table_name = 'customers'
        and older_rows.table_row = customers.rowid
    cross join settings
where customers.created_on is null
    or customers.created_on <= settings.as_of_on
