-- One row per loss: how fast we moved when it was our turn.
--   customer_id varchar: The customer.
--   loss_number bigint: The loss.
--   step_count bigint: Our steps: human messages, calls or meetings that ended a turn of ours.
--   our_turn_days hugeint: Days in which it was our turn: the exposure.
--   is_our_turn boolean: True if it is our turn on the day of the report.
--   turn_days bigint: Age of the present turn in days.
select
    turns.customer_id, turns.loss_number,
    count(*) filter (where turns.is_ours and turns.ended_on is not null) as step_count,
    sum(turns.days) filter (where turns.is_ours) as our_turn_days,
    arg_max(turns.is_ours, turns.turn_number) as is_our_turn,
    arg_max(turns.days, turns.turn_number) as turn_days
from turns
group by turns.customer_id, turns.loss_number
