-- test: a loop of three and what hangs on it stand for one, another loop for another
-- given
insert into message_roots (message_id) values (52);
insert into message_parents (message_id, parent_id) values
    (52, 51), (20, 30), (30, 40), (40, 20), (80, 40), (10, 80), (60, 70), (70, 60);

-- expect
from (values (20, 20), (30, 20), (40, 20), (80, 20), (10, 20), (60, 60), (70, 60)) as t (message_id, loop_id)
