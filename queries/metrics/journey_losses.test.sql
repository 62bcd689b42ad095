-- test: the last loss and the first personal attempt in it, as in the founding story
-- given
insert into named_customers (customer_id) values ('a');
insert into losses (customer_id, loss_number, basis, refused_on, declined_on, lost_on, churned_on, was_regular, returned_on) values
    ('a', 1, 'contract', null, null, '2009-01-01', '2009-01-01', false, '2009-06-01'),
    ('a', 2, 'contract', '2011-11-10', '2011-11-10', '2011-11-10', '2012-01-01', true, null);
insert into contracts (customer_id, has_changed_terms, status, offered_on) values ('a', true, 'declined', '2011-11-02');
insert into attempts (
    attempt_id, customer_id, loss_number, kind, attempted_at, attempted_on, days_since_refusal, days_since_churn, is_handover,
    is_stale_offer, offer_days_left, replied_at, reply_days, reply_kind, answer_outcome
) values
    ('m0', 'a', 1, 'personal', '2009-02-01 08:00', '2009-02-01', null, 31, false, null, null, null, null, null, null),
    ('m1', 'a', 2, 'newsletter', '2012-03-10 08:00', '2012-03-10', 121, 69, null, null, null, null, null, null, null),
    ('m2', 'a', 2, 'personal', '2012-10-10 08:00', '2012-10-10', 335, 283, true, true, 82, '2012-10-10 15:00', 0, 'conditional',
        'open'),
    ('m3', 'a', 2, 'personal', '2012-11-10 08:00', '2012-11-10', 366, 314, false, null, null, null, null, null, null);
insert into paces (customer_id, loss_number, step_count, our_turn_days, is_our_turn, turn_days) values
    ('a', 1, 9, 9, false, 9), ('a', 2, 1, 384, true, 49);

-- expect
from (values
    ('a', '2011-11-10', '2012-01-01', true, '2012-10-10', 335, 283, true, true, 82, 0, 'conditional', 'open', 49, 2, 1, 384, true, 49)
) as t (
    customer_id, refused_on, churned_on, has_changed_terms, attempted_on, days_since_refusal, days_since_churn, is_handover,
    is_stale_offer, offer_days_left, reply_days, reply_kind, answer_outcome, answer_days, attempt_count, step_count,
    our_turn_days, is_our_turn, turn_days
)
