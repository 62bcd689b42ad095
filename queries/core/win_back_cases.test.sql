-- test: how far a customer came is told by the personal attempts of that loss only
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table losses as
from (values
    ('a', 1, date '2012-01-01', true, 5.0, null),
    ('b', 1, date '2012-02-01', true, 5.0, date '2012-06-01'),
    ('c', 1, date '2010-11-28', true, 5.0, null),
    ('d', 1, null, true, 5.0, null),
    ('e', 1, date '2012-03-01', false, 5.0, date '2012-09-01'),
) as t (customer_id, loss_number, churned_on, was_regular, annual_value, returned_on);
create table attempts as
from (values
    ('a', 1, 'personal', date '2012-10-10', timestamp '2012-10-10 15:00', 'open', 'k'),
    ('b', 1, 'win-back', date '2012-03-10', timestamp '2012-03-10 15:00', 'answered', null),
    ('e', 1, 'personal', date '2012-04-10', timestamp '2012-04-10 15:00', 'answered', null),
) as t (customer_id, loss_number, kind, attempted_on, replied_at, answer_outcome, offered_contract_id);
create table contracts as select 'e' as customer_id, date '2012-05-01' as offered_on;
-- expect
from (values
    ('a', 283, true, true, false, false, false, false),
    ('b', null, false, false, false, false, false, true),
    ('e', 40, true, true, true, true, true, false),
) as t (
    customer_id, days_to_attempt, is_attempted, is_replied, is_answered, is_offered, is_returned, is_returned_untouched
)
