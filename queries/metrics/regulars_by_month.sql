-- One row per month: how many regulars there were when it ended, and how many regulars left in it.
--   month date: First day of the month.
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   regular_count bigint: Regulars on the last day of the month that is seen.
--   regular_value decimal(38,2): Their annual value on that day.
--   left_count bigint: Regulars who churned in the month.
--   left_value decimal(38,2): Their annual value.
--   returned_count bigint: Customers who returned in the month after a churn.
with
    standing as (
        select
            movements.month,
            movements.customer_count as regular_count,
            movements.annual_value as regular_value
        from movements
        where movements.basis = 'total'
            and movements.kind = 'closing'
    ),
    gone as (
        select
            report_months.month,
            count(distinct churns.customer_id) as left_count,
            sum(churns.annual_value) as left_value
        from report_months
            inner join churns on churns.churned_on between report_months.month and report_months.last_on
        where churns.was_regular
        group by report_months.month
    ),
    returned as (
        select
            report_months.month,
            count(distinct losses.customer_id) as returned_count
        from report_months
            inner join losses on losses.returned_on between report_months.month and report_months.last_on
        group by report_months.month
    )
select
    report_months.month, report_months.role,
    coalesce(standing.regular_count, 0) as regular_count,
    coalesce(standing.regular_value, 0) as regular_value,
    coalesce(gone.left_count, 0) as left_count,
    coalesce(gone.left_value, 0) as left_value,
    coalesce(returned.returned_count, 0) as returned_count
from report_months
    left join standing on standing.month = report_months.month
    left join gone on gone.month = report_months.month
    left join returned on returned.month = report_months.month
order by report_months.month
