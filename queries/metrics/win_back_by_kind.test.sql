-- test: a loss counts once per kind, however often it was tried
-- given
insert into win_back_cases (customer_id, loss_number) values ('a', 1), ('b', 1);
insert into attempts (kind, customer_id, loss_number, attempted_on, replied_at, answer_outcome, returned_on) values
    ('personal', 'a', 1, '2012-10-10', '2012-10-10 15:00', 'open', null), ('personal', 'a', 1, '2012-10-20', null, null, null),
    ('personal', 'b', 1, '2012-10-10', '2012-10-11 15:00', 'answered', '2012-11-01'),
    ('personal', 'left longer ago', 1, '2012-10-10', null, null, null), ('promotion', 'a', 1, '2012-10-12', null, null, null),
    ('mailing', 'a', 1, '2012-10-13', null, null, null);

-- expect
from (values
    ('personal', 2, 2, 1, 1), ('win-back', 0, 0, 0, 0), ('promotion', 1, 0, 0, 0), ('mailing', 1, 0, 0, 0)
) as t (kind, attempted_count, replied_count, answered_count, returned_count)

-- test: who was tried within the year and has not returned is young
-- given
insert into win_back_cases (customer_id, loss_number) values ('a', 1), ('b', 1), ('c', 1);
insert into attempts (kind, customer_id, loss_number, attempted_on, returned_on) values
    ('personal', 'a', 1, '2011-06-01', '2011-12-01'), ('personal', 'b', 1, '2011-07-01', null), ('personal', 'b', 1, '2012-11-20', null),
    ('personal', 'c', 1, '2012-11-25', null), ('win-back', 'a', 1, '2012-11-01', null);

-- expect
from (values
    ('personal', 3, 1, 1), ('win-back', 1, 0, 1), ('promotion', 0, 0, 0), ('mailing', 0, 0, 0)
) as t (kind, attempted_count, returned_count, young_count)
