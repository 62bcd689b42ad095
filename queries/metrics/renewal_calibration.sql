-- One row per number of days before the end of a contract and fifth of the ends decided in the 24 months to as_of, by their score: how many were expected to leave, and how many did.
--   lead_days integer: Days from looking to the end: 30, 90, 180 or 300.
--   fifth bigint: 1 for the lowest scores, 5 for the highest.
--   end_count bigint: Ends.
--   expected_left_count double: Sum of their scores.
--   expected_left_share double: Mean of their scores.
--   left_count bigint: Not renewed.
--   left_share double: left_count out of end_count.
--   left_share_low double: Lower end of its 95 % interval (Wilson).
--   left_share_high double: Upper end.
with
    placed as (
        select
            renewal_scores.lead_days, renewal_scores.leaving_share, renewal_scores.has_left,
            ntile(5) over (
                partition by renewal_scores.lead_days
                order by renewal_scores.leaving_share, renewal_scores.customer_id, renewal_scores.ended_on
            ) as fifth
        from renewal_scores
    ),
    fifths as (
        select
            placed.lead_days, placed.fifth,
            count(*) as end_count,
            total_of(placed.leaving_share) as expected_left_count,
            count(*) filter (placed.has_left) as left_count
        from placed
        group by placed.lead_days, placed.fifth
    )
select
    fifths.lead_days, fifths.fifth, fifths.end_count, fifths.expected_left_count,
    fifths.expected_left_count / nullif(fifths.end_count, 0) as expected_left_share,
    fifths.left_count,
    share_of(fifths.left_count, fifths.end_count) as left_share,
    wilson_low(fifths.left_count, fifths.end_count) as left_share_low,
    wilson_high(fifths.left_count, fifths.end_count) as left_share_high
from fifths
order by fifths.lead_days, fifths.fifth
