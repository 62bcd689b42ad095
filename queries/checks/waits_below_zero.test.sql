-- test: an answer outside working hours takes 0 working seconds and is no problem; a negative wait is one
-- given
insert into waits (wait_id, wait_seconds, working_seconds) values
    (1, 60, 0), -- night
    (2, -1, 0), -- wrong
    (3, 10, 11); -- longer

-- expect
from (values (2), (3)) as t (wait_id)
