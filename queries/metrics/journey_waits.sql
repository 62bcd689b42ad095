-- One row per wait of a customer whom the report names, courtesies left out, oldest first.
--   customer_id varchar: The customer.
--   opened_at timestamp: When the question arrived, UTC.
--   ended_at timestamp: When it was answered or settled; as_of while it is open.
--   opened_on date: Local day of the question.
--   days_waited bigint: Days from that day to the answer, or to as_of.
--   outcome enum (answered, settled, open): answered, settled or open.
--   is_sure boolean: True if it is sure that the customer waits or waited for an answer, see waits.certainty.
--   message_count bigint: Messages in it, nudges included.
--   is_off_thread boolean: True if the answer came outside the conversation.
select
    counted_waits.customer_id, counted_waits.opened_at,
    coalesce(counted_waits.ended_at, settings.as_of_at) as ended_at,
    cast(local_time(counted_waits.opened_at) as date) as opened_on,
    coalesce(cast(local_time(counted_waits.ended_at) as date), settings.as_of_on)
        - cast(local_time(counted_waits.opened_at) as date) as days_waited,
    counted_waits.outcome,
    coalesce(counted_waits.certainty = 'sure', false) as is_sure,
    counted_waits.message_count, counted_waits.is_off_thread
from counted_waits
    inner join named_customers on named_customers.customer_id = counted_waits.customer_id
    cross join settings
order by counted_waits.customer_id, counted_waits.opened_at, counted_waits.wait_id
