-- test: every answer hangs on the top of its tree, even one we never got; a loop has no top
-- given
insert into message_parents (message_id, parent_id) values (52, 51), (53, 52), (54, 40), (10, 20), (20, 10), (30, 10);

-- expect
from (values (51, 51), (52, 51), (53, 51), (40, 40), (54, 40)) as t (message_id, root_id)
