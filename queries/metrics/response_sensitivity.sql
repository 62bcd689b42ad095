-- One row per doubtful choice: the month's figures under it, the headline first; see wait_variants.
--   variant: headline, with_courtesies, without_off_thread, with_unmatched or settled_answered.
--   opened_count: Waits that opened in the month.
--   answered_count: Answered until as_of.
--   waiting_count: Still open at as_of.
--   wait_seconds_median: Kaplan-Meier median, open ones included; null if it is not reached.
--   wait_seconds_median_low: Lower end of its 95 % interval.
--   wait_seconds_median_high: Upper end of its 95 % interval; null if open.
--   wait_seconds_p90: Time within which nine in ten are answered; null if it is not reached.
--   wait_seconds_p90_low: Lower end of its 95 % interval.
--   wait_seconds_p90_high: Upper end of its 95 % interval; null if open.
with
counts as (
    select
        wait_variants.variant,
        count(*) as opened_count,
        count(*) filter (wait_variants.outcome = 'answered') as answered_count,
        count(*) filter (wait_variants.outcome = 'open') as waiting_count,
    from
        wait_variants
    group by
        wait_variants.variant
)
select
    counts.variant,
    counts.opened_count,
    counts.answered_count,
    counts.waiting_count,
    survival_quantiles.median as wait_seconds_median,
    survival_quantiles.median_low as wait_seconds_median_low,
    survival_quantiles.median_high as wait_seconds_median_high,
    survival_quantiles.p90 as wait_seconds_p90,
    survival_quantiles.p90_low as wait_seconds_p90_low,
    survival_quantiles.p90_high as wait_seconds_p90_high,
from
    counts
left join survival_quantiles
    on survival_quantiles.curve = 'waits_by_variant' and survival_quantiles.stratum = counts.variant
order by
    counts.variant <> 'headline',
    counts.variant
