-- test: of the waits that count those are open that were neither answered nor settled
-- given
insert into counted_waits (wait_id, outcome) values (1, 'open'), (2, 'settled'), (3, 'answered');

-- expect
from (values (1)) as t (wait_id)
