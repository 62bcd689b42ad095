-- One row per customer of an event log.
--   customer_key bigint: The key of the customer's number.
--   customer varchar: Number of the customer.
--   customer_name varchar or null: Name of the company or person.
--   customer_kind varchar or null: company or person, if known.
--   country varchar or null: ISO 3166 code.
--   region varchar or null: Region, as the CRM has it.
--   segment varchar or null: Segment or industry, as the CRM has it.
select
    logged.customer_key,
    coalesce(customers.customer_id, cast(logged.customer_key as varchar)) as customer,
    customers.name as customer_name,
    customers.kind as customer_kind,
    customers.country, customers.region, customers.segment
from (select distinct customer_key from logged_events) as logged
    left join customers on key_of(customers.customer_id) = logged.customer_key
