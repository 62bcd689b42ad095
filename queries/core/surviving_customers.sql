-- One row per number or name that stands for another customer: one that people have decided to be another (same_as) or the CRM merged away (chains of merges followed to their end), the 15 characters of a Salesforce number, a number with other leading zeros than the CRM's, or the name of exactly one customer in place of its number.
--   customer_id varchar: Number of the customer that was merged away, or what stands for a number.
--   surviving_id varchar: Number of the customer that is left.
with recursive
    named_merges as (
        select
            customers.customer_id,
            customers.merged_into_customer_id as surviving_id
        from imports.customers as customers
        union all
        select
            unnest(customers.merged_customer_ids) as customer_id,
            customers.customer_id as surviving_id
        from imports.customers as customers
        union all
        select
            left(customers.customer_id, 15) as customer_id,
            customers.customer_id as surviving_id
        from imports.customers as customers
        where length(customers.customer_id) = 18
            and regexp_matches(customers.customer_id, '^001[0-9A-Za-z]{12}[0-5A-Z]{3}$')
        union all
        select
            numbers_without_zeros.customer_id,
            numbers_without_zeros.crm_id as surviving_id
        from numbers_without_zeros
    ),
    decided_merges as (
        select
            decided_customers.customer_id,
            max(decided_customers.other_customer_id) as surviving_id
        from decided_customers
        where decided_customers.what = 'same_as'
            and decided_customers.customer_id <> decided_customers.other_customer_id
        group by decided_customers.customer_id
    ),
    -- What people have decided goes before what exports say.
    merges as (
        select
            named_merges.customer_id,
            max(named_merges.surviving_id) as surviving_id
        from named_merges
            anti join decided_merges on decided_merges.customer_id = named_merges.customer_id
        where named_merges.surviving_id <> named_merges.customer_id
        group by named_merges.customer_id
        union all
        select decided_merges.customer_id, decided_merges.surviving_id
        from decided_merges
    ),
    followed as (
        select
            merges.customer_id, merges.surviving_id,
            1 as step_count
        from merges
        union all
        select
            followed.customer_id, merges.surviving_id,
            followed.step_count + 1 as step_count
        from followed
            inner join merges on merges.customer_id = followed.surviving_id
        where followed.step_count < 100
    ),
    survivors as (
        select followed.customer_id, followed.surviving_id
        from followed
            anti join merges on merges.customer_id = followed.surviving_id
    ),
    -- Where an export knows the customer by name.
    named as (
        select distinct numbers.customer_id
        from
            (
                select contacts.customer_id
                from imports.contacts as contacts
                union all
                select contracts.customer_id
                from imports.contracts as contracts
                union all
                select activities.customer_id
                from imports.activities as activities
                union all
                select tickets.customer_id
                from imports.tickets as tickets
                union all
                select trials.customer_id
                from imports.trials as trials
                union all
                select customers.customer_id
                from imports.customers as customers
                where customers.customer_id = customers.name
            ) as numbers
    ),
    namesakes as (
        select
            named.customer_id,
            max(coalesce(survivors.surviving_id, customers.customer_id)) as surviving_id
        from named
            anti join imports.customers as known on known.customer_id = named.customer_id
                and known.name is distinct from known.customer_id
            anti join survivors as merged on merged.customer_id = named.customer_id
            inner join imports.customers as customers on customers.name = named.customer_id
                and customers.customer_id <> named.customer_id
            left join survivors on survivors.customer_id = customers.customer_id
        group by named.customer_id
        having count(distinct coalesce(survivors.surviving_id, customers.customer_id)) = 1
    )
select survivors.customer_id, survivors.surviving_id
from survivors
union all
select namesakes.customer_id, namesakes.surviving_id
from namesakes
