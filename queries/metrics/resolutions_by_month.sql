-- One row per month in which questions arrived: of those answered, after how many the customer did not ask again within settings.resolution_days of our answer.
--   month date: First day of the month (local).
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   resolved_count bigint: Not asked again (numerator).
--   perhaps_count bigint: Only something came of which the text was not read and may be a bare thank-you.
--   again_count bigint: Surely asked again.
--   decided_count bigint: These three (denominator).
--   early_count bigint: Answered, and the days are not over: in none of them.
--   resolved_share double or null: resolved_count out of decided_count; null of none.
--   resolved_share_low double or null: Lower end of its 95 % interval (Wilson).
--   resolved_share_high double or null: Upper end.
with
    counted as (
        select
            report_months.month, report_months.role,
            count(*) filter (resolutions.state = 'resolved') as resolved_count,
            count(*) filter (resolutions.state = 'perhaps') as perhaps_count,
            count(*) filter (resolutions.state = 'again') as again_count,
            count(*) filter (resolutions.state in ('resolved', 'perhaps', 'again')) as decided_count,
            count(*) filter (resolutions.state = 'early') as early_count
        from report_months
            left join resolutions on resolutions.opened_month = report_months.month
        group by report_months.month, report_months.role
    )
select
    counted.*,
    share_of(counted.resolved_count, counted.decided_count) as resolved_share,
    wilson_low(counted.resolved_count, counted.decided_count) as resolved_share_low,
    wilson_high(counted.resolved_count, counted.decided_count) as resolved_share_high
from counted
order by counted.month
