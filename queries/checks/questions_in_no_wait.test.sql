-- test: a call waits for nothing; a question without a wait and one in two waits are problems, an outbound message is none
-- given
insert into correspondence (message_id, direction, channel, kind, is_first) values
    (1, 'inbound', 'email', 'human', true), -- good
    (2, 'inbound', 'email', 'human', true), -- lost
    (3, 'inbound', 'email', 'human', true), -- twice
    (4, 'outbound', 'email', 'human', true), -- ours
    (5, 'inbound', 'call', 'human', true); -- spoken
insert into wait_members (message_id, wait_id) values (1, 6), (3, 6), (3, 7);

-- expect
from (values (2, 0), (3, 2)) as t (message_id, wait_count)
