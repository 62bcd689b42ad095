-- One row per customer: the customers that Shopify exports, known by their address, as in the list of orders.
-- export: Customers, Export
-- marks: total spent, total orders
-- optional: customer id, default address company, company, default address country code, country code
--   evidence: headings of Shopify's template for customers, old and new, as importers on GitHub write and read them
select
    export_row,
    coalesce(lower(email), 'shopify:' || trim("customer id", '''')) as customer_id,
    coalesce(
        "default address company",
        company,
        nullif(concat_ws(' ', "first name", "last name"), ''),
        lower(email)
    ) as name,
    case
        when coalesce("default address company", company) is null then 'person'
        else 'company'
    end as kind,
    coalesce("default address country code", "country code") as country
from export
