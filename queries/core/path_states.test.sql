-- test: from the regular over refusal, churn, attempt, reply and answer to the return; of several replies the first counts, and each loss has its own way
-- given
create table settings as select 'Europe/Berlin' as timezone;
create table lifetimes as
from (values
    ('a', date '2008-01-01', date '2009-12-31'),
    ('a', date '2012-11-01', null),
    ('b', date '2010-01-01', null),
) as t (customer_id, started_on, regular_from);
create table losses as
from (values
    ('a', 1, date '2011-11-10', date '2011-11-10', null, date '2012-01-01', date '2012-11-01', date '2011-11-10', true),
    ('a', 2, null, null, date '2013-02-01', null, null, date '2013-02-01', false),
) as t (customer_id, loss_number, refused_on, declined_on, notice_on, churned_on, returned_on, lost_on, was_regular);
create table attempts as
from (values
    ('a', 1, 'personal', date '2012-10-10', timestamp '2012-10-10 22:30', 'answered', timestamp '2012-10-20 10:00'),
    ('a', 1, 'personal', date '2012-10-15', timestamp '2012-10-16 10:00', 'answered', timestamp '2012-10-16 11:00'),
    ('a', 1, 'win-back', date '2012-09-15', null, null, null),
) as t (customer_id, loss_number, kind, attempted_on, replied_at, answer_outcome, answered_at);
-- expect
from (values
    ('a', 1, 'regular', date '2009-12-31', 1),
    ('a', 1, 'refusal', date '2011-11-10', 2),
    ('a', 1, 'churn', date '2012-01-01', 3),
    ('a', 1, 'attempt', date '2012-10-10', 4),
    ('a', 1, 'reply', date '2012-10-11', 5),
    ('a', 1, 'answer', date '2012-10-20', 6),
    ('a', 1, 'return', date '2012-11-01', 7),
    ('a', 2, 'customer', date '2012-11-01', 1),
    ('a', 2, 'notice', date '2013-02-01', 2),
) as t (customer_id, loss_number, state, entered_on, state_number)
