-- test: from the regular over refusal, churn, attempt, reply and answer to the return; of several replies the first counts, and each loss has its own way
-- given
insert into lifetimes (customer_id, started_on, regular_from) values
    ('a', '2008-01-01', '2009-12-31'),
    ('a', '2012-11-01', null),
    ('b', '2010-01-01', null);
insert into losses (customer_id, loss_number, refused_on, declined_on, notice_on, churned_on, returned_on, lost_on, was_regular) values
    ('a', 1, '2011-11-10', '2011-11-10', null, '2012-01-01', '2012-11-01', '2011-11-10', true),
    ('a', 2, null, null, '2013-02-01', null, null, '2013-02-01', false);
insert into attempts (customer_id, loss_number, kind, attempted_on, replied_at, answer_outcome, answered_at) values
    ('a', 1, 'personal', '2012-10-10', '2012-10-10 22:30', 'answered', '2012-10-20 10:00'),
    ('a', 1, 'personal', '2012-10-15', '2012-10-16 10:00', 'answered', '2012-10-16 11:00'),
    ('a', 1, 'win-back', '2012-09-15', null, null, null);

-- expect
from (values
    ('a', 1, 'regular', '2009-12-31', 1), ('a', 1, 'refusal', '2011-11-10', 2), ('a', 1, 'churn', '2012-01-01', 3),
    ('a', 1, 'attempt', '2012-10-10', 4), ('a', 1, 'reply', '2012-10-11', 5), ('a', 1, 'answer', '2012-10-20', 6),
    ('a', 1, 'return', '2012-11-01', 7), ('a', 2, 'customer', '2012-11-01', 1), ('a', 2, 'notice', '2013-02-01', 2)
) as t (customer_id, loss_number, state, entered_on, state_number)
