-- One row per lost customer of known value who replied and waits for our answer.
--   customerId varchar: The customer.
--   weeks double: Weeks since the reply.
--   value double: Annual value.
select
    first_replies.customer_id as "customerId",
    first_replies.followed_days / 7 as weeks,
    cast(first_replies.annual_value as double) as value
from first_replies
where first_replies.is_open
    and first_replies.annual_value is not null
order by first_replies.customer_id, first_replies.loss_number
