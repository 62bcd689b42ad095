-- One row per state on the ways of customers who were lost, as an event log tells it: `regulars export --as xes --of paths`.
--   case_key bigint: The way's: each loss of a customer has its own.
--   customer_key bigint: The key of the customer's number.
--   event_id varchar: The state on this way.
--   activity varchar: The state, see path_states.
--   occurred_at timestamp: Noon of the day on which it was entered, UTC; a second later for each state before it, so that the order of the way stays where events are sorted by time.
--   day date: The day, in the company's time zone.
select
    key_of(concat_ws(' ', path_states.customer_id, path_states.loss_number)) as case_key,
    key_of(path_states.customer_id) as customer_key,
    concat_ws(
        ':',
        'state',
        key_of(path_states.customer_id),
        path_states.loss_number,
        path_states.state_number
    ) as event_id,
    path_states.state as activity,
    utc_time(path_states.entered_on + interval 12 hour)
        + to_seconds(path_states.state_number - 1) as occurred_at,
    path_states.entered_on as day
from path_states
