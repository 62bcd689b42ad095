-- test: a loop of three and what hangs on it stand for one, another loop for another
-- given
insert into message_roots (message_id) values (52);
insert into message_parents (message_id, parent_id) values
    (52, 51), (20, 30), (30, 40), (40, 20), (80, 40), (10, 80), (60, 70), (70, 60);

-- expect
from (values (20, 20), (30, 20), (40, 20), (80, 20), (10, 20), (60, 60), (70, 60)) as t (message_id, loop_id)

-- test: what stands on itself is a loop of one, and a loop of any length ends, also for what hangs far below it
-- given
insert into message_parents (message_id, parent_id) values
    (7, 7), (6, 7), (101, 102), (102, 103), (103, 104), (104, 105), (105, 106), (106, 102), (1, 2), (2, 3), (3, 101);

-- expect
from (values
    (7, 7), (6, 7), (101, 102), (102, 102), (103, 102), (104, 102), (105, 102), (106, 102), (1, 102), (2, 102), (3, 102)
) as t (message_id, loop_id)
