-- One row per customer that the CRM merged into another, chains of merges followed to their end, and per number that an export writes with other leading zeros than the CRM.
--   customer_id varchar: Number of the customer that was merged away, or as the export has it.
--   surviving_id varchar: Number of the customer that is left.
with recursive
    merges as (
        select
            customers.customer_id,
            max(customers.merged_into_customer_id) as surviving_id
        from imports.customers as customers
        where customers.merged_into_customer_id <> customers.customer_id
        group by customers.customer_id
        union all
        select
            numbers_without_zeros.customer_id,
            numbers_without_zeros.crm_id as surviving_id
        from numbers_without_zeros
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
    )
select followed.customer_id, followed.surviving_id
from followed
    anti join merges on merges.customer_id = followed.surviving_id
