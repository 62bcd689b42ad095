-- One row per month with a Kaplan-Meier median: what would be usual, by the twelve months before the report's (XmR chart on the logarithm).
-- Limits are the mean plus and minus 2.66 mean moving ranges, that of a moving range 3.268 of them (Wheeler and Chambers 1992). Null where fewer than six months are known.
-- Where all months are alike the limits have no width: a difference below a thousandth is none then, nor one of rounding ever.
--   month date: First day of the month.
--   role varchar (this, before, year_before) or null: this, before, year_before; see report_months.
--   wait_seconds_median double: Its median.
--   usual_seconds double or null: Centre of the months before.
--   usual_seconds_low double or null: Lower limit of the usual variation.
--   usual_seconds_high double or null: Upper limit.
--   signal varchar (slower, faster) or null: slower or faster where a rule calls the month a change, else null.
--   signal_rule varchar (outside, jump, near, run) or null: outside (a limit), jump (from the month before, beyond the limit of moving ranges), near (with two of the three before, nearer to the same limit than to the centre) or run (the eighth in a row on one side of the centre); the first of these that holds.
with
    medians as (
        select
            responses_by_month.month, responses_by_month.role, responses_by_month.wait_seconds_median,
            ln(greatest(responses_by_month.wait_seconds_median, 1)) as log_seconds,
            coalesce(responses_by_month.role = 'this', false) as is_this
        from responses_by_month
        where responses_by_month.wait_seconds_median is not null
    ),
    ranges as (
        select
            medians.log_seconds,
            abs(medians.log_seconds - lag(medians.log_seconds) over (order by medians.month)) as moving_range
        from medians
        where not medians.is_this
    ),
    limits as (
        select
            avg(ranges.log_seconds order by ranges.log_seconds) as centre,
            avg(ranges.moving_range order by ranges.moving_range) as mean_range,
            2.66 * mean_range as reach,
            case when reach < 0.001 then 0.001 else 1e-9 end as slack
        from ranges
        having count(*) >= 6
    ),
    distances as (
        select
            medians.*, limits.*,
            medians.log_seconds - limits.centre as distance,
            medians.log_seconds - lag(medians.log_seconds) over (order by medians.month) as step
        from medians
            left join limits on true
    ),
    judged as (
        select
            distances.*,
            case
                when abs(distances.distance) > distances.reach + distances.slack then 'outside'
                when abs(distances.step) > 3.268 * distances.mean_range + distances.slack then 'jump'
                when abs(distances.distance) > distances.reach / 2 + distances.slack
                    and count(*) filter (distances.distance > distances.reach / 2 + distances.slack) over four_months * cast(distances.distance > 0 as integer) + count(*) filter (distances.distance < - distances.reach / 2 - distances.slack) over four_months * cast(distances.distance < 0 as integer) >= 3
                    then 'near'
                when abs(
                    sum(
                        case when abs(distances.distance) > distances.slack then sign(distances.distance) else 0 end
                    ) over eight_months
                ) = 8 then 'run'
            end as signal_rule
        from distances
        window
            four_months as (order by distances.month rows between 3 preceding and current row),
            eight_months as (order by distances.month rows between 7 preceding and current row)
    )
select
    judged.month, judged.role, judged.wait_seconds_median,
    exp(judged.centre) as usual_seconds,
    exp(judged.centre - judged.reach) as usual_seconds_low,
    exp(judged.centre + judged.reach) as usual_seconds_high,
    case
        when judged.signal_rule is null then null
        when case judged.signal_rule when 'jump' then judged.step else judged.distance end > 0 then 'slower'
        else 'faster'
    end as signal,
    judged.signal_rule
from judged
order by judged.month
