-- test: every answer hangs on the top of its tree, even one we never got; a loop has no top
-- given
create table message_parents as
from (values ('m2', 'm1'), ('m3', 'm2'), ('m4', 'lost'), ('a', 'b'), ('b', 'a'), ('c', 'a')) as t (message_id, parent_id);

-- expect
from (values ('m1', 'm1'), ('m2', 'm1'), ('m3', 'm1'), ('lost', 'lost'), ('m4', 'lost')) as t (message_id, root_id)
