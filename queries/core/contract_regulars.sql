-- One row per day on which silences are looked at and customer who was then, as known then, a regular under contract; on the day of the report also who left as one in the 24 months to it and has not returned.
--   seen_on date: The day, see long_gaps.
--   is_now boolean: True for the day of the report.
--   customer_key bigint: The customer, see customer_keys.
--   has_left boolean: True for one who had left.
--   heard_from_on date: First day under contract, but not before messages or activities are known.
--   left_on date or null: Day of the churn as known today; null while the customer stays.
with
    stays as (
        select
            key_of(lifetimes.customer_id) as customer_key,
            greatest(lifetimes.started_on, event_archive.begins_on) as heard_from_on,
            greatest(lifetimes.started_on, event_archive.begins_on, relationships.regular_from) as regular_from,
            lifetimes.last_on, relationships.relationship_number,
            relationships.lifetime_number = lifetimes.lifetime_number as is_last,
            relationships.churned_on as left_on
        from lifetimes
            inner join relationships on relationships.customer_id = lifetimes.customer_id
                and relationships.relationship_number = lifetimes.relationship_number
            cross join event_archive
        where lifetimes.basis = 'contract'
            and relationships.regular_from is not null
            and event_archive.begins_on is not null
    )
select
    long_gaps.seen_on, long_gaps.is_now, stays.customer_key,
    false as has_left,
    stays.heard_from_on, stays.left_on
from stays
    cross join settings
    inner join long_gaps on long_gaps.seen_on >= stays.regular_from
        and long_gaps.seen_on <= stays.last_on + settings.grace_days
union all
select settings.as_of_on, true, stays.customer_key, true, stays.heard_from_on, stays.left_on
from losses
    cross join settings
    inner join stays on stays.customer_key = key_of(losses.customer_id)
        and stays.relationship_number = losses.loss_number
        and stays.is_last
where losses.basis = 'contract'
    and losses.was_regular
    and losses.returned_on is null
    and losses.churned_on > settings.as_of_on - interval 24 month
