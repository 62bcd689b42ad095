-- One row per customer whose begin is known and lies within the data: the first day under contract, or of the first order.
--   customer_id varchar: The customer.
--   started_on date: That day.
with
    placed as (
        select
            tenures.customer_id, tenures.started_on, tenures.is_start_known
                and tenures.entry_days = 0 as is_seen,
            row_number() over (
                partition by tenures.customer_id
                order by tenures.started_on, tenures.basis, is_seen
            ) as place
        from tenures
    )
select placed.customer_id, placed.started_on
from placed
where placed.place = 1
    and placed.is_seen
