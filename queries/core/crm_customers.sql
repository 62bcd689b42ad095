-- One row per customer that the CRM knows, copies and merged duplicates removed.
--   customer_id: Number of the customer in the CRM.
--   name: Name of the company or person.
--   kind: company or person.
--   domain: Mail domain, lower case.
--   country: ISO 3166 code.
--   region: Region, as the CRM has it.
--   segment: Segment or industry, as the CRM has it.
--   owner_person_id: Account manager, see people.
--   created_on: Day the customer was entered.
select
    customers.customer_id,
    customers.name,
    customers.kind,
    regexp_replace(lower(trim(customers.domain)), '^(https?://)?(www\.)?', '') as domain,
    customers.country,
    customers.region,
    customers.segment,
    customers.owner_person_id,
    customers.created_on
from
    imports.customers as customers
    inner join imports.files as files on files.file_id = customers.file_id
    anti join surviving_customers on surviving_customers.customer_id = customers.customer_id
    cross join settings
where
    customers.created_on is null
    or customers.created_on <= settings.as_of_on
qualify
    row_number() over (partition by customers.customer_id order by files.path desc, customers.line desc) = 1
