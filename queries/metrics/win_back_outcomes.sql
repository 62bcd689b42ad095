-- One row per treatment and window: what became of those who left in the 24 months to as_of after the first attempt of that kind, if the window is over.
--   treatment varchar: personal, win-back (mass mailing), promotion (any other mass mailing) or mailing (one of a kind that is not known).
--   window_days integer: 30, 90 or 365 days from the attempt.
--   returned_count bigint: Customers who returned within the window (numerator).
--   attempted_count bigint: Customers attempted so long ago that the window is over (denominator).
--   returned_share double or null: returned_count out of attempted_count; null of none.
--   returned_share_low double or null: Lower end of its 95 % interval (Wilson).
--   returned_share_high double or null: Upper end.
with
    firsts as (
        select
            attempts.kind as treatment,
            attempts.attempted_on, attempts.returned_on
        from attempts
            semi join win_back_cases on win_back_cases.customer_id = attempts.customer_id
                and win_back_cases.loss_number = attempts.loss_number
        where attempts.attempt_number = 1
    ),
    windows as (
        select windows.*
        from
            (
                values
                    ('personal', 30),
                    ('personal', 90),
                    ('personal', 365),
                    ('win-back', 30),
                    ('win-back', 90),
                    ('win-back', 365),
                    ('promotion', 30),
                    ('promotion', 90),
                    ('promotion', 365),
                    ('mailing', 30),
                    ('mailing', 90),
                    ('mailing', 365)
            ) as windows (treatment, window_days)
    ),
    counted as (
        select
            windows.treatment, windows.window_days,
            count(*) filter (firsts.returned_on <= firsts.attempted_on + windows.window_days) as returned_count,
            count(firsts.attempted_on) as attempted_count
        from windows
            cross join settings
            left join firsts on firsts.treatment = windows.treatment
                and firsts.attempted_on + windows.window_days <= settings.as_of_on
        group by windows.treatment, windows.window_days
    )
select
    counted.*,
    share_of(counted.returned_count, counted.attempted_count) as returned_share,
    wilson_low(counted.returned_count, counted.attempted_count) as returned_share_low,
    wilson_high(counted.returned_count, counted.attempted_count) as returned_share_high
from counted
order by counted.treatment, counted.window_days
