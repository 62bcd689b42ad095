-- One row per database: how fast we move when it is our turn, over all losses of the 24 months to as_of.
--   loss_count bigint: Losses.
--   step_count bigint: Our steps in them: human messages, calls or meetings that ended a turn of ours.
--   our_turn_days bigint: Days in which it was our turn: the exposure.
select
    count(*) as loss_count,
    coalesce(cast(sum(paces.step_count) as bigint), 0) as step_count,
    coalesce(cast(sum(paces.our_turn_days) as bigint), 0) as our_turn_days
from paces
    inner join losses on losses.customer_id = paces.customer_id
        and losses.loss_number = paces.loss_number
    cross join settings
where losses.lost_on > settings.as_of_on - interval 24 month
