-- One row per turn after a loss: a stretch in which it was for us, or for the customer, to act.
--   customer_id varchar: The customer.
--   loss_number bigint: The loss.
--   turn_number bigint: Number of the turn; the first is ours.
--   is_ours boolean: True if it was our turn.
--   began_on date: Day on which the other side's last step ended theirs.
--   ended_on date or null: Day on which it ended with a step; null if it has not.
--   days bigint: Days until then, or until the customer returned or the day of the report.
with
    steps as (
        select
            losses.customer_id, losses.loss_number,
            losses.lost_on as stepped_on,
            timestamp '0001-01-01' as stepped_at,
            cast(null as bigint) as message_id,
            'inbound' as direction,
            losses.returned_on
        from losses
        union all
        select
            losses.customer_id, losses.loss_number,
            lost_exchanges.sent_on as stepped_on,
            lost_exchanges.sent_at as stepped_at,
            lost_exchanges.message_id, lost_exchanges.direction, losses.returned_on
        from losses
            inner join lost_exchanges on lost_exchanges.customer_id = losses.customer_id
                and lost_exchanges.sent_on > losses.lost_on
                and lost_exchanges.sent_on <= coalesce(losses.returned_on, date '9999-12-31')
    ),
    followed as (
        select
            steps.*,
            lag(steps.direction) over (
                partition by steps.customer_id, steps.loss_number
                order by steps.stepped_at, steps.direction, steps.message_id
            ) as direction_before
        from steps
    ),
    changes as (
        select followed.*
        from followed
        where followed.direction is distinct from followed.direction_before
    ),
    turns as (
        select
            changes.customer_id, changes.loss_number,
            row_number() over in_order as turn_number,
            changes.direction = 'inbound' as is_ours,
            changes.stepped_on as began_on,
            lead(changes.stepped_on) over in_order as ended_on,
            changes.returned_on
        from changes
        window
            in_order as (
                partition by changes.customer_id, changes.loss_number
                order by changes.stepped_at, changes.direction, changes.message_id
            )
    )
select
    turns.customer_id, turns.loss_number, turns.turn_number, turns.is_ours, turns.began_on,
    turns.ended_on,
    greatest(coalesce(turns.ended_on, turns.returned_on, settings.as_of_on) - turns.began_on, 0) as days
from turns
    cross join settings
