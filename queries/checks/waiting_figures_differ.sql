-- One row per month that ends at as_of and whose waiting customers the first screen counts otherwise than the model does.
-- of: imports.messages, imports.tickets, imports.activities
--   month date: First day of the month.
--   counted bigint: Customers waiting at its end, as the first screen says.
--   expected bigint: Customers with an open wait at as_of, courtesies left out.
select
    waiting_by_month.month,
    waiting_by_month.customer_count as counted,
    counted.customer_count as expected
from waiting_by_month
    inner join report_months on report_months.month = waiting_by_month.month
    inner join settings on settings.as_of_at = report_months.end_at
    cross join (
        select count(distinct open_waits.customer_id) as customer_count
        from open_waits
    ) as counted
where waiting_by_month.customer_count <> counted.customer_count
