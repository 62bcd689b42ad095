-- test: the first attempt of a kind counts in a window once that is over, whether the customer returned or not
-- given
insert into win_back_cases (customer_id, loss_number) values ('K', 1);
insert into attempts (customer_id, loss_number, kind, attempt_number, attempted_on, returned_on) values
    ('K', 1, 'personal', 1, '2012-10-29', '2012-11-28'), ('K', 1, 'personal', 1, '2012-10-30', '2012-11-02'),
    ('K', 1, 'personal', 1, '2012-01-01', '2012-06-01'), ('K', 1, 'personal', 2, '2012-01-01', '2012-01-02'),
    ('K', 1, 'promotion', 1, '2011-11-29', null), ('left longer ago', 1, 'personal', 1, '2005-01-01', '2005-02-01');

-- expect
from (values
    ('personal', 30, 1, 2), ('personal', 90, 0, 1), ('personal', 365, 0, 0), ('win-back', 30, 0, 0), ('win-back', 90, 0, 0),
    ('win-back', 365, 0, 0), ('promotion', 30, 0, 1), ('promotion', 90, 0, 1), ('promotion', 365, 0, 1),
    ('mailing', 30, 0, 0), ('mailing', 90, 0, 0), ('mailing', 365, 0, 0)
) as t (treatment, window_days, returned_count, attempted_count)
