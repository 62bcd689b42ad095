-- One row per number of a customer that an export writes with other leading zeros than the CRM, as spreadsheets drop them: the CRM has it not so, and but one that is the same without them.
--   customer_id varchar: Number as the export has it.
--   crm_id varchar: Number as the CRM has it.
with
    named as (
        select orders.customer_id
        from imports.orders as orders
        union
        select contracts.customer_id
        from imports.contracts as contracts
        union
        select contacts.customer_id
        from imports.contacts as contacts
        union
        select activities.customer_id
        from imports.activities as activities
        union
        select tickets.customer_id
        from imports.tickets as tickets
        union
        select trials.customer_id
        from imports.trials as trials
    ),
    known as (
        select distinct
            customers.customer_id,
            ltrim(customers.customer_id, '0') as digits
        from imports.customers as customers
        where regexp_matches(customers.customer_id, '^[0-9]+$')
    )
select
    named.customer_id,
    max(known.customer_id) as crm_id
from named
    anti join known as same on same.customer_id = named.customer_id
    inner join known on known.digits = ltrim(named.customer_id, '0')
where regexp_matches(named.customer_id, '^[0-9]+$')
group by named.customer_id
having count(*) = 1
