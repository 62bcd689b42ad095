-- One row per customer with a personal word, a mail, call or meeting: the last of ours and of theirs.
-- view: only the lists that are handed out ask for it.
--   customer_id varchar: The customer.
--   our_word_on date or null: Day of our last one; null where none is known.
--   their_word_on date or null: Day of the customer's last one.
select
    exchanges.customer_id,
    max(exchanges.sent_on) filter (exchanges.direction = 'outbound') as our_word_on,
    max(exchanges.sent_on) filter (exchanges.direction = 'inbound') as their_word_on
from exchanges
group by exchanges.customer_id
