-- test: personal attempts only; an open reply ages until as_of and comes first; a role that too few have is not shown
-- given
-- settings: privacy.people=roles, privacy.minimum_group=2
insert into people (person_id, name, role, person_key) values
    ('P1', 'Eva', 'sales', 1), ('P2', 'Ole', 'sales', 2), ('P3', 'Ida', 'boss', 3);
insert into attempts (
    attempt_id, customer_id, kind, attempted_at, attempted_on, days_since_refusal, days_since_churn, is_handover,
    is_stale_offer, offer_days_left, replied_at, reply_days, reply_kind, answer_outcome, answer_days, returned_on, person_key
) values
    ('m1', 'a', 'personal', '2012-10-10 08:00', '2012-10-10', 335, 283, true, true, 82, '2012-10-10 15:00', 0, 'conditional',
        'open', null, null, 2),
    ('m2', 'b', 'personal', '2012-02-10 08:00', '2012-02-10', null, 10, false, null, null, '2012-02-11 15:00', 1, 'yes',
        'answered', 3, '2012-03-01', 3),
    ('m3', 'b', 'win-back', '2012-02-12 08:00', '2012-02-12', null, 12, null, null, null, null, null, null, null, null, null, 3),
    ('m4', 'b', 'personal', '2011-02-12 08:00', '2011-02-12', null, 12, null, null, null, null, null, null, null, null, null, 3);
insert into customer_standings (customer_id, name, annual_value) values ('a', 'A', 5.0), ('b', 'B', 9.0);

-- expect
from (values
    ('a', 'A', 5.0, '2012-10-10', 335, 283, 'open', 49, 'sales'),
    ('b', 'B', 9.0, '2012-02-10', null, 10, 'answered', 3, null)
) as t (customer_id, name, annual_value, attempted_on, days_since_refusal, days_since_churn, answer_outcome, answer_days, person_name)
