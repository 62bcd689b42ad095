-- One row per point of the survival curves of waits: this month's questions and those of the same month a year before.
--   role varchar (this, year_before): this or year_before.
--   month date: First day of the month the questions arrived in.
--   duration_seconds double: Time since the question.
--   waiting_share double: Share that still waits after that time (Kaplan-Meier).
--   waiting_share_low double or null: Lower end of its 95 % interval.
--   waiting_share_high double or null: Upper end of its 95 % interval.
--   at_risk bigint: Questions still observed and unanswered just before.
with
    points as (
        select
            report_months.role, report_months.month,
            survival_curves.duration as duration_seconds,
            survival_curves.survival as waiting_share,
            survival_curves.survival_low as waiting_share_low,
            survival_curves.survival_high as waiting_share_high,
            survival_curves.at_risk,
            -- A line of 400 points looks like one of 400,000: the last point of each 2 % step of time stays.
            row_number() over (
                partition by
                    report_months.role,
                    round(50 * ln(greatest(survival_curves.duration, 60)))
                order by survival_curves.duration desc
            ) as place
        from survival_curves
            inner join report_months on survival_curves.stratum = strftime(report_months.month, '%Y-%m')
        where survival_curves.curve = 'waits'
            and report_months.role in ('this', 'year_before')
    )
select
    points.role, points.month, points.duration_seconds, points.waiting_share, points.waiting_share_low,
    points.waiting_share_high, points.at_risk
from points
where points.place = 1
order by points.month, points.duration_seconds
