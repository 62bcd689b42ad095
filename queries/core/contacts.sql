-- One row per person at a customer, from the CRM; contacts of merged customers stand at the surviving one.
--   contact_id: Number of the contact in the CRM.
--   customer_id: The customer.
--   name: Full name.
--   email: Mail address, lower case.
--   role: Function at the customer.
with
    merged_customers as (
        select
            customers.customer_id,
            max(customers.merged_into_customer_id) as merged_into_customer_id
        from
            imports.customers as customers
        where
            customers.merged_into_customer_id is not null
        group by
            customers.customer_id
    )
select
    contacts.contact_id,
    coalesce(merged_customers.merged_into_customer_id, contacts.customer_id) as customer_id,
    contacts.name,
    lower(trim(contacts.email)) as email,
    contacts.role
from
    imports.contacts as contacts
    inner join imports.files as files on files.file_id = contacts.file_id
    left join merged_customers on merged_customers.customer_id = contacts.customer_id
    cross join settings
where
    contacts.since_on is null
    or contacts.since_on <= settings.as_of_on
qualify
    row_number() over (partition by contacts.contact_id order by files.path desc, contacts.line desc) = 1
