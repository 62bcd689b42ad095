-- test: courtesies do not count, whatever became of them
-- given
insert into waits (wait_id, outcome, is_courtesy) values (1, 'open', false), (2, 'open', true), (3, 'answered', false);

-- expect
from (values (1, 'open'), (3, 'answered')) as t (wait_id, outcome)
