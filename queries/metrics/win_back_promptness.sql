-- One row per report: of those who left in the 24 months to as_of, and 30 days ago or earlier, how many heard from one of us within 30 days.
--   early_count bigint: Customers of whom the first personal attempt came within 30 days of the churn, or before it (numerator).
--   left_count bigint: Customers who left so long ago that the 30 days are over (denominator).
--   early_share double or null: early_count out of left_count; null of none.
--   early_share_low double or null: Lower end of its 95 % interval (Wilson).
--   early_share_high double or null: Upper end.
with
    counted as (
        select
            count(*) filter (win_back_cases.days_to_attempt <= 30) as early_count,
            count(*) as left_count
        from win_back_cases
            cross join settings
        where win_back_cases.churned_on + 30 <= settings.as_of_on
    )
select
    counted.*,
    share_of(counted.early_count, counted.left_count) as early_share,
    wilson_low(counted.early_count, counted.left_count) as early_share_low,
    wilson_high(counted.early_count, counted.left_count) as early_share_high
from counted
