-- One row per decision that names a customer or an order and holds on the day of the report, see holding_decisions.
--   decision_id integer: The decision.
--   what varchar: What was decided.
--   customer_id varchar or null: Number of the customer as exports write it; the address or domain of one that only mails name; null where nothing or several have that name.
--   is_named boolean: True where an export names it so: by number, name or address.
--   other_customer_id varchar or null: Of same_as the customer that it is.
with
    holding as (
        select
            holding_decisions.decision_id, holding_decisions.what, holding_decisions.other_customer,
            holding_decisions.order_id,
            case when holding_decisions.order_id is null then holding_decisions.customer end as customer
        from holding_decisions
        where coalesce(holding_decisions.customer, holding_decisions.order_id) is not null
    ),
    wanted as (
        select holding.customer as text
        from holding
        where holding.customer is not null
        union
        select holding.other_customer
        from holding
        where holding.other_customer is not null
    ),
    -- The first of these ways that finds one customer.
    candidates as (
        select
            customers.customer_id as text,
            customers.customer_id,
            1 as place
        from imports.customers as customers
        union all
        select contracts.customer_id, contracts.customer_id, 1
        from imports.contracts as contracts
        union all
        select orders.customer_id, orders.customer_id, 1
        from imports.orders as orders
            semi join wanted on wanted.text = orders.customer_id
        union all
        select contacts.customer_id, contacts.customer_id, 1
        from imports.contacts as contacts
        union all
        select activities.customer_id, activities.customer_id, 1
        from imports.activities as activities
        union all
        select tickets.customer_id, tickets.customer_id, 1
        from imports.tickets as tickets
        union all
        select customers.name, customers.customer_id, 2
        from imports.customers as customers
        union all
        select contacts.email, contacts.customer_id, 3
        from imports.contacts as contacts
        union all
        -- A spreadsheet drops leading zeros.
        select
            ltrim(customers.customer_id, '0'),
            customers.customer_id, 4
        from imports.customers as customers
        where starts_with(customers.customer_id, '0')
    ),
    found as (
        select
            wanted.text, candidates.place,
            min(candidates.customer_id) as customer_id
        from wanted
            inner join candidates on candidates.text = wanted.text
        where candidates.customer_id is not null
        group by wanted.text, candidates.place
        having count(distinct candidates.customer_id) = 1
    ),
    known as (
        select
            wanted.text,
            coalesce(
                min_by(found.customer_id, (found.place, found.customer_id)),
                -- A customer that only mails name: its address, or its domain.
                case when contains(wanted.text, '.') then lower(wanted.text) end
            ) as customer_id,
            count(found.text) > 0 as is_named
        from wanted
            left join found on found.text = wanted.text
        group by wanted.text
    ),
    ordering as (
        select
            orders.order_id,
            max(orders.customer_id) as customer_id
        from imports.orders as orders
            semi join holding on holding.order_id = orders.order_id
        group by orders.order_id
    )
select
    holding.decision_id, holding.what,
    coalesce(ordering.customer_id, known.customer_id) as customer_id,
    ordering.customer_id is not null
        or coalesce(known.is_named, false) as is_named,
    others.customer_id as other_customer_id
from holding
    left join ordering on ordering.order_id = holding.order_id
    left join known on known.text = holding.customer
    left join known as others on others.text = holding.other_customer
