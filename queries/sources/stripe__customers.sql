-- One row per customer: the customers that Stripe exports.
-- export: Customers, Export
-- marks: delinquent
-- optional: created (utc), created date (utc), business name
--   evidence: headings of Stripe's export in importers on GitHub ("id, Description, Email, Name, Created (UTC), Delinquent, ...")
select
    export_row,
    id as customer_id,
    coalesce("business name", name, description, email) as name,
    zoned(coalesce("created date (utc)", "created (utc)"), 'UTC') as created_on
from export
