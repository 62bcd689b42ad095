-- test: a loss counts once per kind, however often it was tried
-- given
insert into attempts (kind, customer_id, loss_number, attempted_on, replied_at, answer_outcome, returned_on) values
    ('personal', 'a', 1, '2012-10-10', '2012-10-10 15:00', 'open', null), ('personal', 'a', 1, '2012-10-20', null, null, null),
    ('personal', 'b', 1, '2012-10-10', '2012-10-11 15:00', 'answered', '2012-11-01'),
    ('personal', 'old', 1, '2010-11-28', null, null, null), ('promotion', 'a', 1, '2012-10-12', null, null, null),
    ('mailing', 'a', 1, '2012-10-13', null, null, null);

-- expect
from (values
    ('personal', 2, 2, 1, 1), ('win-back', 0, 0, 0, 0), ('promotion', 1, 0, 0, 0), ('mailing', 1, 0, 0, 0)
) as t (kind, attempted_count, replied_count, answered_count, returned_count)
