-- test: every message has one use, and they add up
-- given
insert into messages (message_id, direction, kind) values
    (1, 'inbound', 'human'), (2, 'inbound', 'human'), (3, 'outbound', 'human'), (4, 'internal', 'human'),
    (5, 'internal', 'bulk'), (6, 'inbound', 'bulk'), (7, 'inbound', 'human');
insert into correspondence (message_id) values (1), (1), (2), (3);

-- expect
from (values
    ('question', 2, 7), ('answer', 1, 7), ('internal', 2, 7), ('bulk', 1, 7), ('nobody', 1, 7)
) as t (use, message_count, total_count)
