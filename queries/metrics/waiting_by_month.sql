-- One row per month: who was waiting for our answer when it ended, as far as could be seen then.
--   month date: First day of the month.
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   customer_count bigint: Customers with at least one open wait.
--   sure_customer_count bigint: Customers with at least one open wait that is sure, see waits.certainty.
--   wait_count hugeint: Open waits, without courtesies.
--   sure_wait_count hugeint: Those of them that are sure.
--   annual_value decimal(38,2): Annual value of those customers, on the last day of the month.
--   sure_annual_value decimal(38,2): Annual value of those who surely wait.
select
    report_months.month, report_months.role,
    count(waiting_values.customer_id) as customer_count,
    count(*) filter (where waiting_values.sure_wait_count > 0) as sure_customer_count,
    coalesce(sum(waiting_values.wait_count), 0) as wait_count,
    coalesce(sum(waiting_values.sure_wait_count), 0) as sure_wait_count,
    coalesce(sum(waiting_values.annual_value), 0) as annual_value,
    coalesce(
        sum(waiting_values.annual_value) filter (where waiting_values.sure_wait_count > 0),
        0
    ) as sure_annual_value
from report_months
    left join waiting_values on waiting_values.month = report_months.month
group by report_months.month, report_months.role
order by report_months.month
