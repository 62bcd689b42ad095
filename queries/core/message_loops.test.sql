-- test: a loop of three and what hangs on it stand for one, another loop for another
-- given
create table message_roots as from (values ('m2')) as t (message_id);
create table message_parents as
from (values
    ('m2', 'm1'), ('a', 'b'), ('b', 'c'), ('c', 'a'), ('z', 'c'), ('A', 'z'), ('x', 'y'), ('y', 'x')
) as t (message_id, parent_id);

-- expect
from (values ('a', 'a'), ('b', 'a'), ('c', 'a'), ('z', 'a'), ('A', 'a'), ('x', 'x'), ('y', 'x')) as t (message_id, loop_id)
