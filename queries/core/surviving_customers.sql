-- One row per customer that the CRM merged into another, chains of merges followed to their end.
--   customer_id varchar: Number of the customer that was merged away.
--   surviving_id varchar: Number of the customer that is left.
with recursive
    merges as (
        select
            customers.customer_id,
            max(customers.merged_into_customer_id) as surviving_id
        from imports.customers as customers
        where customers.merged_into_customer_id <> customers.customer_id
        group by customers.customer_id
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
