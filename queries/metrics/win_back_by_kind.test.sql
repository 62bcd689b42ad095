-- test: a loss counts once per kind, however often it was tried
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table attempts as
from (values
    ('personal', 'a', 1, date '2012-10-10', timestamp '2012-10-10 15:00', 'open', null::date), ('personal', 'a', 1, date '2012-10-20', null, null, null),
    ('personal', 'b', 1, date '2012-10-10', timestamp '2012-10-11 15:00', 'answered', date '2012-11-01'), ('personal', 'old', 1, date '2010-11-28', null, null, null),
    ('promotion', 'a', 1, date '2012-10-12', null, null, null)
) as t (kind, customer_id, loss_number, attempted_on, replied_at, answer_outcome, returned_on);

-- expect
from (values ('personal', 2, 2, 1, 1), ('win-back', 0, 0, 0, 0), ('promotion', 1, 0, 0, 0)) as t (kind, attempted_count, replied_count, answered_count, returned_count)
