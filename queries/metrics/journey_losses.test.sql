-- test: the last loss and the first personal attempt in it, as in the founding story
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects;
create table named_customers as select 'a' as customer_id;
create table losses as
from (values
    ('a', 1, 'contract', null, null, date '2009-01-01', date '2009-01-01', false, date '2009-06-01'),
    ('a', 2, 'contract', date '2011-11-10', date '2011-11-10', date '2011-11-10', date '2012-01-01', true, null),
) as t (customer_id, loss_number, basis, refused_on, declined_on, lost_on, churned_on, was_regular, returned_on);
create table contracts as
select 'a' as customer_id, true as has_changed_terms, 'declined' as status, date '2011-11-02' as offered_on;
create table attempts as
from (values
    ('m0', 'a', 1, 'personal', timestamp '2009-02-01 08:00', date '2009-02-01', null, 31, false, null, null, null, null, null, null, null),
    ('m1', 'a', 2, 'newsletter', timestamp '2012-03-10 08:00', date '2012-03-10', 121, 69, null, null, null, null, null, null, null, null),
    ('m2', 'a', 2, 'personal', timestamp '2012-10-10 08:00', date '2012-10-10', 335, 283, true, true, 82, timestamp '2012-10-10 15:00', 0, 'conditional', 'open', null),
    ('m3', 'a', 2, 'personal', timestamp '2012-11-10 08:00', date '2012-11-10', 366, 314, false, null, null, null, null, null, null, null),
) as t (
    attempt_id, customer_id, loss_number, kind, attempted_at, attempted_on, days_since_refusal, days_since_churn,
    is_handover, is_stale_offer, offer_days_left, replied_at, reply_days, reply_kind, answer_outcome, answer_days
);
create table paces as
from (values ('a', 1, 9, 9, false, 9), ('a', 2, 1, 384, true, 49))
    as t (customer_id, loss_number, step_count, our_turn_days, is_our_turn, turn_days);
-- expect
from (values
    ('a', date '2011-11-10', date '2012-01-01', true, date '2012-10-10', 335, 283, true, true, 82, 0, 'conditional', 'open', 49, 2, 1, 384, true, 49),
) as t (
    customer_id, refused_on, churned_on, has_changed_terms, attempted_on, days_since_refusal, days_since_churn, is_handover,
    is_stale_offer, offer_days_left, reply_days, reply_kind, answer_outcome, answer_days, attempt_count, step_count,
    our_turn_days, is_our_turn, turn_days
)
