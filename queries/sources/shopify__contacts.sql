-- One row per customer of Shopify: the person and the address by which the list of orders names it.
-- beside: shopify__customers
-- optional: customer id, phone, default address phone
--   evidence: as of shopify__customers
select
    export_row,
    coalesce(lower(email), 'shopify:' || trim("customer id", '''')) as contact_id,
    coalesce(lower(email), 'shopify:' || trim("customer id", '''')) as customer_id,
    nullif(concat_ws(' ', "first name", "last name"), '') as name,
    email,
    trim(coalesce(phone, "default address phone"), '''') as phone
from export
