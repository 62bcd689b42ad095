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

-- test: who was tried lately does not count as not returned: one in two of those who were followed returned within the year
-- given
insert into win_back_cases (customer_id, loss_number) values ('a', 1), ('b', 1), ('c', 1), ('d', 1), ('e', 1);
insert into attempts (kind, customer_id, loss_number, attempted_on, returned_on) values
    ('personal', 'a', 1, '2011-06-01', '2011-12-01'), ('personal', 'b', 1, '2011-07-01', null), ('personal', 'b', 1, '2012-11-20', null),
    ('personal', 'c', 1, '2012-11-25', null), ('personal', 'd', 1, '2012-11-26', null), ('personal', 'e', 1, '2012-11-27', null),
    ('win-back', 'a', 1, '2012-11-01', null);
insert into survival_curves (curve, stratum, duration, at_risk, event_count, survival, survival_low, survival_high) values
    ('returns_by_kind', 'personal', 1.0, 5, 0, 1.0, null, null), ('returns_by_kind', 'personal', 183.0, 2, 1, 0.5, 0.01, 0.91),
    ('returns_by_kind', 'personal', 516.0, 1, 1, 0.0, null, null), ('returns_by_kind', 'win-back', 27.0, 1, 0, 1.0, null, null);

-- expect
from (values
    ('personal', 5, 1, 3, 0.5, 0.09, 0.99), ('win-back', 1, 0, 1, null, null, null),
    ('promotion', 0, 0, 0, null, null, null), ('mailing', 0, 0, 0, null, null, null)
) as t (kind, attempted_count, returned_count, young_count, returned_share, returned_share_low, returned_share_high)
