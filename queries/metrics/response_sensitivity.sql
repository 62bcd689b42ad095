-- One row per doubtful choice: the month's figures under it, the headline first; see wait_variants.
--   variant varchar: headline, with_courtesies (where texts are read), sure_only (where some are not), without_off_thread, with_unmatched, settled_answered, closed_settled (only where there is a ticket closed without an answer) or settled_never_answered (headline, with settlement as the competing event: Aalen-Johansen).
--   opened_count bigint: Waits that opened in the month.
--   answered_count bigint: Answered until as_of.
--   waiting_count bigint: Still open at as_of.
--   wait_seconds_median double or null: Kaplan-Meier median, open ones included; null if it is not reached. That of settled_never_answered is the time by which half of all were answered.
--   wait_seconds_median_low double or null: Lower end of its 95 % interval.
--   wait_seconds_median_high double or null: Upper end of its 95 % interval; null if open.
--   wait_seconds_p90 double or null: Time within which nine in ten are answered; null if it is not reached.
--   wait_seconds_p90_low double or null: Lower end of its 95 % interval.
--   wait_seconds_p90_high double or null: Upper end of its 95 % interval; null if open.
with
    counts as (
        select
            wait_variants.variant,
            count(*) as opened_count,
            count(*) filter (wait_variants.outcome = 'answered') as answered_count,
            count(*) filter (wait_variants.outcome = 'open') as waiting_count
        from wait_variants
        group by wait_variants.variant
    ),
    quantiles as (
        select
            survival_quantiles.stratum as variant,
            survival_quantiles.median, survival_quantiles.median_low, survival_quantiles.median_high,
            survival_quantiles.p90, survival_quantiles.p90_low, survival_quantiles.p90_high
        from survival_quantiles
        where survival_quantiles.curve = 'waits_by_variant'
        union all by name
        select
            'settled_never_answered' as variant,
            incidence_quantiles.median, incidence_quantiles.median_low, incidence_quantiles.median_high,
            incidence_quantiles.p90, incidence_quantiles.p90_low, incidence_quantiles.p90_high
        from incidence_quantiles
        where incidence_quantiles.curve = 'waits_by_variant'
            and incidence_quantiles.stratum = 'headline'
    ),
    variants as (
        select counts.variant, counts.opened_count, counts.answered_count, counts.waiting_count
        from counts
        union all
        select
            'settled_never_answered',
            counts.opened_count, counts.answered_count, counts.waiting_count
        from counts
        where counts.variant = 'headline'
    )
select
    variants.variant, variants.opened_count, variants.answered_count, variants.waiting_count,
    quantiles.median as wait_seconds_median,
    quantiles.median_low as wait_seconds_median_low,
    quantiles.median_high as wait_seconds_median_high,
    quantiles.p90 as wait_seconds_p90,
    quantiles.p90_low as wait_seconds_p90_low,
    quantiles.p90_high as wait_seconds_p90_high
from variants
    left join quantiles on quantiles.variant = variants.variant
order by
    variants.variant <> 'headline',
    variants.variant
