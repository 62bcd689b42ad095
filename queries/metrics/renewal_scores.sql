-- One row per end of a contract decided in the 24 months to as_of and day of looking: the chance of leaving by what was known then, and what came.
--   customer_id varchar: The customer.
--   ended_on date: Last day of the contract.
--   lead_days integer: Days from looking to the end: 30, 90, 180 or 300.
--   looked_on date: The day of looking.
--   leaving_share double: Chance that the contract is not renewed, by the fit of the quarter of looking.
--   base_share double: Share not renewed of the ends decided before that quarter.
--   has_left boolean: True if the customer left.
with
    looks as (
        select
            renewal_features.customer_id, renewal_features.ended_on, renewal_features.lead_days,
            renewal_features.looked_on,
            renewal_features.kept_on is null as has_left,
            cast(date_trunc('quarter', renewal_features.looked_on) as date) as fit_on
        from renewal_features
            cross join settings
        where not renewal_features.is_running
            and renewal_features.decided_on > settings.as_of_on - interval 24 month
    ),
    moved as (
        select
            looks.customer_id, looks.ended_on, looks.lead_days,
            total_of(renewal_weights.weight * (renewal_causes.level - renewal_weights.mean)) as log_odds
        from looks
            inner join renewal_causes on renewal_causes.customer_id = looks.customer_id
                and renewal_causes.ended_on = looks.ended_on
                and renewal_causes.lead_days = looks.lead_days
            inner join renewal_weights on renewal_weights.lead_days = looks.lead_days
                and renewal_weights.fit_on = looks.fit_on
                and renewal_weights.cause = renewal_causes.cause
        group by looks.customer_id, looks.ended_on, looks.lead_days
    )
select
    looks.customer_id, looks.ended_on, looks.lead_days, looks.looked_on,
    1 / (1 + exp(- (renewal_fits.intercept + moved.log_odds))) as leaving_share,
    share_of(renewal_fits.left_count, renewal_fits.case_count) as base_share,
    looks.has_left
from looks
    inner join moved on moved.customer_id = looks.customer_id
        and moved.ended_on = looks.ended_on
        and moved.lead_days = looks.lead_days
    inner join renewal_fits on renewal_fits.lead_days = looks.lead_days
        and renewal_fits.fit_on = looks.fit_on
where renewal_fits.intercept is not null
order by looks.customer_id, looks.ended_on, looks.lead_days
