-- One row per month in which the customers' questions arrived: how many, and how long the answer took.
--   month date: First day of the month (local).
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   opened_count bigint: Waits opened, without courtesies (messages that ask for nothing).
--   courtesy_count bigint: Courtesies, kept out of all other columns.
--   possible_count bigint: Waits opened of which the text was not read and may ask for nothing, see waits.certainty.
--   answered_count bigint: Answered until as_of.
--   answered_in_month_count bigint: Answered within the month they arrived in.
--   settled_count bigint: Ended by the customer's own signature, cancellation or withdrawal.
--   waiting_count bigint: Still open at as_of.
--   oldest_wait_seconds double or null: Age of the oldest that is still open; null if none is.
--   wait_seconds_median double or null: Kaplan-Meier median of all of them, open ones included; null if it is not reached.
--   wait_seconds_median_low double or null: Lower end of its 95 % interval.
--   wait_seconds_median_high double or null: Upper end of its 95 % interval; null if open.
--   wait_seconds_p90 double or null: Time within which nine in ten are answered; null if it is not reached.
--   wait_seconds_p90_low double or null: Lower end of its 95 % interval.
--   wait_seconds_p90_high double or null: Upper end of its 95 % interval; null if open.
--   answered_only_seconds_mean double or null: Mean over the answered ones only: biased, because it forgets those who wait.
--   working_seconds_median double or null: Kaplan-Meier median of the same in working time; null if it is not reached.
--   working_seconds_median_low double or null: Lower end of its 95 % interval.
--   working_seconds_median_high double or null: Upper end of its 95 % interval; null if open.
--   customer_count bigint: Customers who asked in the month.
--   looked_after_count bigint: Of them, those for whom every question ended within a day.
--   answered_in_month_share double or null: answered_in_month_count out of opened_count; null of none.
--   answered_in_month_share_low double or null: Lower end of its 95 % interval (Wilson).
--   answered_in_month_share_high double or null: Upper end.
with
    customers_by_month as (
        select
            counted_waits.opened_month as month,
            counted_waits.customer_id,
            bool_and(counted_waits.outcome <> 'open' and counted_waits.wait_seconds <= 86400) as is_looked_after
        from counted_waits
        group by counted_waits.opened_month, counted_waits.customer_id
    ),
    customer_counts as (
        select
            customers_by_month.month,
            count(*) as customer_count,
            count(*) filter (customers_by_month.is_looked_after) as looked_after_count
        from customers_by_month
        group by customers_by_month.month
    ),
    cohorts as (
        select
            counted_waits.opened_month as month,
            count(*) as opened_count,
            count(*) filter (where counted_waits.certainty = 'possible') as possible_count,
            count(*) filter (where counted_waits.outcome = 'answered') as answered_count,
            count(*) filter (
                where counted_waits.outcome = 'answered'
                    and counted_waits.ended_at < report_months.end_at
            ) as answered_in_month_count,
            count(*) filter (where counted_waits.outcome = 'settled') as settled_count,
            count(*) filter (where counted_waits.outcome = 'open') as waiting_count,
            max(counted_waits.wait_seconds) filter (
                where counted_waits.outcome = 'open'
            ) as oldest_wait_seconds,
            avg(cast(round(counted_waits.wait_seconds) as bigint)) filter (
                where counted_waits.outcome = 'answered'
            ) as answered_only_seconds_mean
        from counted_waits
            inner join report_months on report_months.month = counted_waits.opened_month
        group by counted_waits.opened_month
    ),
    courtesies as (
        select
            waits.opened_month as month,
            count(*) as courtesy_count
        from waits
        where waits.is_courtesy
        group by waits.opened_month
    ),
    counted as (
        select
            report_months.month, report_months.role,
            coalesce(cohorts.opened_count, 0) as opened_count,
            coalesce(courtesies.courtesy_count, 0) as courtesy_count,
            coalesce(cohorts.possible_count, 0) as possible_count,
            coalesce(cohorts.answered_count, 0) as answered_count,
            coalesce(cohorts.answered_in_month_count, 0) as answered_in_month_count,
            coalesce(cohorts.settled_count, 0) as settled_count,
            coalesce(cohorts.waiting_count, 0) as waiting_count,
            cohorts.oldest_wait_seconds,
            survival_quantiles.median as wait_seconds_median,
            survival_quantiles.median_low as wait_seconds_median_low,
            survival_quantiles.median_high as wait_seconds_median_high,
            survival_quantiles.p90 as wait_seconds_p90,
            survival_quantiles.p90_low as wait_seconds_p90_low,
            survival_quantiles.p90_high as wait_seconds_p90_high,
            cohorts.answered_only_seconds_mean,
            working_quantiles.median as working_seconds_median,
            working_quantiles.median_low as working_seconds_median_low,
            working_quantiles.median_high as working_seconds_median_high,
            coalesce(customer_counts.customer_count, 0) as customer_count,
            coalesce(customer_counts.looked_after_count, 0) as looked_after_count
        from report_months
            left join customer_counts on customer_counts.month = report_months.month
            left join cohorts on cohorts.month = report_months.month
            left join courtesies on courtesies.month = report_months.month
            left join survival_quantiles on survival_quantiles.curve = 'waits'
                and survival_quantiles.stratum = strftime(report_months.month, '%Y-%m')
            left join survival_quantiles as working_quantiles on working_quantiles.curve = 'working_waits'
                and working_quantiles.stratum = strftime(report_months.month, '%Y-%m')
    )
select
    counted.*,
    share_of(counted.answered_in_month_count, counted.opened_count) as answered_in_month_share,
    wilson_low(counted.answered_in_month_count, counted.opened_count) as answered_in_month_share_low,
    wilson_high(counted.answered_in_month_count, counted.opened_count) as answered_in_month_share_high
from counted
order by counted.month
