-- test: the first reply of each loss counts once a year has passed, by how long our answer took
-- given
create table settings as select date '2012-11-28' as as_of_on, 'Europe/Berlin' as timezone;
create table attempts as
from (values
    ('1', 'a', 1, 'personal', timestamp '2010-01-01 10:00', 'answered', 0, date '2010-03-01'),
    ('2', 'a', 1, 'personal', timestamp '2010-02-01 10:00', 'answered', 90, date '2010-03-01'),
    ('3', 'b', 1, 'personal', timestamp '2010-01-01 10:00', 'answered', 8, date '2011-03-01'),
    ('4', 'c', 1, 'personal', timestamp '2010-01-01 10:00', 'open', 900, null),
    ('5', 'd', 1, 'personal', timestamp '2012-01-01 10:00', 'open', 300, null),
    ('6', 'e', 1, 'win-back', timestamp '2010-01-01 10:00', 'answered', 1, null),
    ('7', 'f', 1, 'personal', null, null, null, null),
) as t (attempt_id, customer_id, loss_number, kind, replied_at, answer_outcome, answer_days, returned_on);

-- expect
from (values ('day', 1, 1), ('week', 0, 0), ('month', 0, 1), ('later', 0, 0), ('never', 0, 1)) as t (delay, returned_count, replied_count)
