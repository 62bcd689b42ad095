-- One row per month with a Kaplan-Meier median: what would be usual, by the twelve months before the report's (XmR chart on the logarithm).
-- Limits are the mean plus and minus 2.66 mean moving ranges (Wheeler and Chambers 1992). Null where fewer than six months are known.
--   month: First day of the month.
--   role: this, before, year_before; see report_months.
--   wait_seconds_median: Its median.
--   usual_seconds: Centre of the months before.
--   usual_seconds_low: Lower limit of the usual variation.
--   usual_seconds_high: Upper limit.
--   signal: slower or faster where the month lies outside the limits, else null.
with
medians as (
    select
        responses_by_month.month,
        responses_by_month.role,
        responses_by_month.wait_seconds_median,
        ln(greatest(responses_by_month.wait_seconds_median, 1)) as log_seconds,
        coalesce(responses_by_month.role = 'this', false) as is_this,
    from
        responses_by_month
    where
        responses_by_month.wait_seconds_median is not null
),
ranges as (
    select
        medians.log_seconds,
        abs(medians.log_seconds - lag(medians.log_seconds) over (order by medians.month)) as moving_range,
    from
        medians
    where
        not medians.is_this
),
limits as (
    select
        avg(ranges.log_seconds order by ranges.log_seconds) as centre,
        2.66 * avg(ranges.moving_range order by ranges.moving_range) as reach,
    from
        ranges
    having
        count(*) >= 6
)
select
    medians.month,
    medians.role,
    medians.wait_seconds_median,
    exp(limits.centre) as usual_seconds,
    exp(limits.centre - limits.reach) as usual_seconds_low,
    exp(limits.centre + limits.reach) as usual_seconds_high,
    case
        when medians.log_seconds > limits.centre + limits.reach then 'slower'
        when medians.log_seconds < limits.centre - limits.reach then 'faster'
    end as signal,
from
    medians
left join limits
    on true
order by
    medians.month
