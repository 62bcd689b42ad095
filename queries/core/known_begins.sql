-- One row per customer whose begin is known and lies within the data: the first day under contract, or of the first order.
--   customer_id varchar: The customer.
--   started_on date: That day.
select
    tenures.customer_id,
    min(tenures.started_on) as started_on
from tenures
group by tenures.customer_id
having
    arg_min(
        tenures.is_start_known
            and tenures.entry_days = 0,
        (tenures.started_on, tenures.basis, tenures.is_start_known and tenures.entry_days = 0)
    )
