-- test: the last word of each side counts
-- given
insert into exchanges (customer_id, direction, sent_on) values
    ('a', 'outbound', '2012-11-01'), ('a', 'outbound', '2012-11-05'), ('a', 'inbound', '2012-11-03'), ('b', 'inbound', '2012-10-01');

-- expect
from (values ('a', '2012-11-05', '2012-11-03'), ('b', null, '2012-10-01')) as t (customer_id, our_word_on, their_word_on)
