-- One row per unknown sender with an open question (see customers): the 20 whose question is the newest.
--   customer_id varchar: The mail domain or freemail address.
--   opened_on date: Local day of the newest open question.
--   days_waited bigint: Days from that day to as_of.
--   sender_count bigint: All unknown senders with an open question.
with
    senders as (
        select
            customers.customer_id,
            max(open_waits.opened_on) as opened_on
        from customers
            inner join open_waits on open_waits.customer_id = customers.customer_id
        where not customers.is_known
        group by customers.customer_id
    )
select
    senders.customer_id, senders.opened_on,
    settings.as_of_on - senders.opened_on as days_waited,
    (select count(*) from senders) as sender_count
from senders
    cross join settings
order by senders.opened_on desc, senders.customer_id
limit
    20
