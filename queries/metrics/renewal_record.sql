-- One row per number of days before the end of a contract: what the scores of the ends decided in the 24 months to as_of were worth against the average known then.
-- Terms of one customer are not independent of each other: the interval of the difference is by customers (robust variance of clusters, Student's quantile for their number less one).
--   lead_days integer: Days from looking to the end: 30, 90, 180 or 300.
--   end_count bigint: Ends that were scored.
--   left_count bigint: Of them, not renewed.
--   customer_count bigint: Their customers.
--   brier double or null: Mean square of score less outcome (Brier 1950); null of none.
--   base_brier double or null: The same of the share of ends decided before that were not renewed.
--   difference double or null: brier less base_brier: below 0 where the scores tell more than the average.
--   difference_low double or null: Lower end of its 95 % interval; null with fewer than five customers.
--   difference_high double or null: Upper end.
--   is_told boolean: True if scores are shown: at least ten left and ten stayed, and the upper end lies below 0.
with
    leads as (
        select leads.lead_days
        from (values (30), (90), (180), (300)) as leads (lead_days)
    ),
    missed as (
        select
            renewal_scores.lead_days, renewal_scores.customer_id, renewal_scores.has_left,
            power(renewal_scores.leaving_share - if(renewal_scores.has_left, 1, 0), 2) as miss,
            power(renewal_scores.base_share - if(renewal_scores.has_left, 1, 0), 2) as base_miss
        from renewal_scores
    ),
    totals as (
        select
            missed.lead_days,
            count(*) as end_count,
            count(*) filter (missed.has_left) as left_count,
            count(distinct missed.customer_id) as customer_count,
            mean_of(missed.miss) as brier,
            mean_of(missed.base_miss) as base_brier
        from missed
        group by missed.lead_days
    ),
    by_customer as (
        select
            missed.lead_days, missed.customer_id,
            total_of(missed.miss - missed.base_miss - (totals.brier - totals.base_brier)) as off
        from missed
            inner join totals on totals.lead_days = missed.lead_days
        group by missed.lead_days, missed.customer_id
    ),
    reaches as (
        select
            by_customer.lead_days,
            student_quantile(count(*) - 1) * sqrt(total_of(power(by_customer.off, 2)) * count(*) / nullif(count(*) - 1, 0)) as reach
        from by_customer
        group by by_customer.lead_days
        having count(*) >= 5
    ),
    limits as (
        select
            leads.lead_days,
            coalesce(totals.end_count, 0) as end_count,
            coalesce(totals.left_count, 0) as left_count,
            coalesce(totals.customer_count, 0) as customer_count,
            totals.brier, totals.base_brier,
            totals.brier - totals.base_brier as difference,
            reaches.reach / nullif(totals.end_count, 0) as reach
        from leads
            left join totals on totals.lead_days = leads.lead_days
            left join reaches on reaches.lead_days = leads.lead_days
    )
select
    limits.lead_days, limits.end_count, limits.left_count, limits.customer_count, limits.brier,
    limits.base_brier, limits.difference,
    limits.difference - limits.reach as difference_low,
    limits.difference + limits.reach as difference_high,
    limits.left_count >= 10
        and limits.end_count - limits.left_count >= 10
        and coalesce(limits.difference + limits.reach < 0, false) as is_told
from limits
order by limits.lead_days
