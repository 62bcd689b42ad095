-- One row per dimension and group of the questions of twelve months: how many, and how long the answer took, unless they are fewer than settings.minimum_group.
--   dimension enum (channel, standing, value, topic, turn, weekday, hour, arrival): channel, standing, value, topic, turn, weekday, hour or arrival; see wait_groups.
--   wait_group varchar: The group.
--   opened_count bigint: Waits opened, without courtesies.
--   possible_count bigint: Those of them of which the text was not read and may ask for nothing, see waits.certainty.
--   answered_count bigint: Answered until as_of.
--   waiting_count bigint: Still open at as_of.
--   wait_seconds_median double or null: Kaplan-Meier median, open ones included; null if it is not reached, or of too few.
--   wait_seconds_median_low double or null: Lower end of its 95 % interval.
--   wait_seconds_median_high double or null: Upper end of its 95 % interval; null if open.
--   wait_seconds_p90 double or null: Time within which nine in ten are answered; null if it is not reached, or of too few.
--   wait_seconds_p90_low double or null: Lower end of its 95 % interval.
--   wait_seconds_p90_high double or null: Upper end of its 95 % interval; null if open.
with
    counts as (
        select
            wait_groups.dimension, wait_groups.wait_group,
            count(*) as opened_count,
            count(*) filter (wait_groups.certainty = 'possible') as possible_count,
            count(*) filter (wait_groups.outcome = 'answered') as answered_count,
            count(*) filter (wait_groups.outcome = 'open') as waiting_count
        from wait_groups
        group by wait_groups.dimension, wait_groups.wait_group
    )
select
    counts.dimension, counts.wait_group, counts.opened_count, counts.possible_count,
    counts.answered_count, counts.waiting_count,
    survival_quantiles.median as wait_seconds_median,
    survival_quantiles.median_low as wait_seconds_median_low,
    survival_quantiles.median_high as wait_seconds_median_high,
    survival_quantiles.p90 as wait_seconds_p90,
    survival_quantiles.p90_low as wait_seconds_p90_low,
    survival_quantiles.p90_high as wait_seconds_p90_high
from counts
    cross join settings
    left join survival_quantiles on survival_quantiles.curve = 'waits_by_group'
        and survival_quantiles.stratum = counts.dimension || ':' || counts.wait_group
        and counts.opened_count >= settings.minimum_group
order by
    counts.dimension,
    counts.wait_group in ('other', 'rest', 'none', ''),
    counts.wait_group = 'none',
    counts.opened_count desc, counts.wait_group
