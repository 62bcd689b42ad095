-- One row per customer that orders name otherwise than the CRM does: by the address or the number of a contact, or by the name alone.
--   named_as varchar: What the orders have.
--   customer_id varchar: The customer.
--   rule varchar (merged, contact, address, name): What it was known by; name where exactly one customer has that name.
with
    named as (
        select distinct orders.customer_id as named_as
        from imports.orders as orders
            anti join crm_customers on crm_customers.customer_id = orders.customer_id
    ),
    known as (
        select
            named.named_as,
            surviving_customers.surviving_id as customer_id,
            'merged' as rule,
            1 as place
        from named
            inner join surviving_customers on surviving_customers.customer_id = named.named_as
        union all
        select
            named.named_as, contacts.customer_id,
            'contact',
            2
        from named
            inner join contacts on contacts.contact_id = named.named_as
        union all
        select
            named.named_as, identities.customer_id,
            'address',
            3
        from named
            inner join identities on identities.address = named.named_as
        where identities.rule in ('contact', 'domain')
            -- Without a CRM the addresses make the customers, where something but the orders has any: else what one customer
            -- bought and what they asked would be of two.
            or (
                identities.rule in ('mail_domain', 'mail_address')
                and (
                    exists (select 1 as found from imports.messages)
                    or exists (select 1 as found from imports.tickets)
                    or exists (select 1 as found from imports.sends)
                )
            )
        union all
        select
            named.named_as,
            min(crm_customers.customer_id),
            'name',
            4
        from named
            inner join crm_customers on crm_customers.name = named.named_as
        group by named.named_as
        having count(*) = 1
    ),
    ranked as (
        select
            known.named_as, known.customer_id, known.rule,
            row_number() over (partition by known.named_as order by known.place, known.customer_id) as place
        from known
        where known.customer_id is not null
    )
select ranked.named_as, ranked.customer_id, ranked.rule
from ranked
where ranked.place = 1
