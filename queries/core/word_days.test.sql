-- test: several words of a day are one, a call that nobody took and an automatic reply are none, and both sides count
-- given
insert into correspondence (message_id, customer_key, kind, channel, direction, sent_on) values
    (1, 1, 'human', 'email', 'inbound', '2012-01-01'), (2, 1, 'human', 'email', 'outbound', '2012-01-01'),
    (3, 1, 'human', 'call', 'outbound', '2012-01-11'), (4, 1, 'human', 'missed_call', 'outbound', '2012-01-15'),
    (5, 1, 'auto_reply', 'email', 'inbound', '2012-01-16'), (6, 1, 'human', 'meeting', 'inbound', '2012-03-01'),
    (7, 2, 'human', 'email', 'inbound', '2012-02-01');

-- expect
from (values
    (1, '2012-01-01', null, 0, '2012-01-11'),
    (1, '2012-01-11', 10, 1, '2012-03-01'),
    (1, '2012-03-01', 50, 2, null),
    (2, '2012-02-01', null, 0, null)
) as t (customer_key, spoken_on, gap_days, gap_count, next_on)
