-- test: an answer outside working hours takes 0 business seconds and is no problem; a negative wait is one
-- given
create table waits as
from (values ('night', 60, 0), ('wrong', -1, 0), ('longer', 10, 11)) as t (wait_id, wait_seconds, business_seconds);

-- expect
from (values ('wrong'), ('longer')) as t (wait_id)
