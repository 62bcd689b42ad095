-- One row per campaign with a random control group, group that was treated, and outcome: what the campaign caused.
--   campaign varchar: Name of the campaign, else its number.
--   arm varchar: The group that was treated.
--   outcome varchar: response (visited, clicked or replied) or conversion (ordered or returned).
--   treated_count bigint: Customers of the group with that outcome.
--   treated_total bigint: Customers of the group of whom it is known.
--   treated_share double: The one over the other.
--   treated_share_low double: Lower end of its 95 % interval (Wilson 1927).
--   treated_share_high double: Upper end.
--   control_count bigint: The same of the group that was left alone.
--   control_total bigint: The same of the group that was left alone.
--   control_share double: The one over the other.
--   control_share_low double: Lower end of its 95 % interval.
--   control_share_high double: Upper end.
--   treated_called_count bigint or null: Of a trial by call, those of the group with whom we spoke meanwhile, see trial_calls; null of mailings.
--   control_called_count bigint or null: The same of the others, who were to be called later.
--   difference double: Share of the treated less share of the others.
--   difference_low double: Lower end of its 95 % interval (Newcombe 1998, method 10).
--   difference_high double: Upper end.
--   value_difference double or null: Value per customer, treated less others; null for response.
--   value_difference_low double or null: Lower end of its 95 % interval (Welch 1947); null where a group has fewer than five.
--   value_difference_high double or null: Upper end; null likewise.
with
    followed as (
        select
            trials.*,
            case when trials.contacted_by = 'call' then trial_calls.customer_id is not null end as was_called
        from trials
            left join trial_calls on trial_calls.campaign_id = trials.campaign_id
                and trial_calls.customer_id = trials.customer_id
    ),
    observations as (
        select
            campaign_id, arm, is_control,
            'response' as outcome,
            has_responded as has_outcome,
            cast(null as decimal(38, 2)) as value,
            was_called
        from followed
        where has_responded is not null
        union all
        select
            campaign_id, arm, is_control,
            'conversion',
            has_converted, value, was_called
        from followed
        where has_converted is not null
    ),
    arms as (
        select
            campaign_id, is_control, outcome,
            case when is_control then '' else arm end as arm,
            count(*) filter (has_outcome) as outcome_count,
            count(*) as total,
            case when count(was_called) > 0 then count(*) filter (was_called) end as called_count,
            avg(cast(has_outcome as integer)) as share,
            avg(value) as value_mean,
            var_samp(value order by value) / nullif(count(value), 0) as value_variance,
            count(value) - 1 as value_freedom,
            wilson_low(outcome_count, total) as low,
            wilson_high(outcome_count, total) as high
        from observations
        group by all
    ),
    pairs as (
        select
            treated.*,
            control.outcome_count as control_count,
            control.total as control_total,
            control.share as control_share,
            control.called_count as control_called_count,
            control.low as control_low,
            control.high as control_high,
            treated.value_mean - control.value_mean as value_difference,
            sqrt(treated.value_variance + control.value_variance) as value_error,
            (treated.value_variance + control.value_variance) ** 2 / nullif(
                treated.value_variance ** 2 / nullif(treated.value_freedom, 0)
                    + control.value_variance ** 2 / nullif(control.value_freedom, 0),
                0
            ) as freedom,
            least(treated.value_freedom, control.value_freedom) + 1 as fewest
        from arms as treated
            inner join arms as control on control.campaign_id = treated.campaign_id
                and control.outcome = treated.outcome
                and control.is_control
        where not treated.is_control
    ),
    quantiles as (
        select
            pairs.*,
            case when fewest >= 5 then student_quantile(freedom) end as quantile
        from pairs
    )
select
    coalesce(campaigns.name, quantiles.campaign_id) as campaign,
    quantiles.arm, quantiles.outcome,
    quantiles.outcome_count as treated_count,
    quantiles.total as treated_total,
    quantiles.share as treated_share,
    quantiles.low as treated_share_low,
    quantiles.high as treated_share_high,
    quantiles.control_count, quantiles.control_total, quantiles.control_share,
    quantiles.control_low as control_share_low,
    quantiles.control_high as control_share_high,
    quantiles.called_count as treated_called_count,
    quantiles.control_called_count,
    share - control_share as difference,
    share
        - control_share
        - sqrt((share - low) ** 2 + (control_high - control_share) ** 2) as difference_low,
    share
        - control_share
        + sqrt((high - share) ** 2 + (control_share - control_low) ** 2) as difference_high,
    value_difference,
    value_difference - quantile * value_error as value_difference_low,
    value_difference + quantile * value_error as value_difference_high
from quantiles
    left join campaigns on campaigns.campaign_id = quantiles.campaign_id
order by campaign, quantiles.arm, quantiles.outcome desc
