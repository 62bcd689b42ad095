-- test: mass mailings are no attempts made by a person
-- given
-- settings: privacy.bodies=signals
-- parameter: since=2012-10-01
insert into customers (customer_id, name) values ('C-1', 'Alpha');
insert into attempts (
    attempt_id, customer_id, kind, attempted_on, days_since_refusal, days_since_churn, is_handover, is_stale_offer, reply_kind,
    reply_days, answer_outcome
) values
    ('1', 'C-1', 'personal', '2012-10-10', 335, 283, true, true, 'conditional', 0, 'open'),
    ('2', 'C-1', 'win-back', '2012-11-20', 376, 324, false, null, null, null, null),
    ('3', 'C-1', 'personal', '2012-09-10', 305, 253, true, true, null, null, null);

-- expect
from (values
    ('Alpha', 335, 283, true, true, 'conditional', 'open')
) as t (name, days_since_refusal, days_since_churn, is_handover, is_stale_offer, reply_kind, answer_outcome)

-- test: where no texts are read, what a reply says is not known; without a reply there is nothing to know
-- given
-- parameter: since=2012-10-01
insert into customers (customer_id, name) values ('C-1', 'Alpha');
insert into attempts (attempt_id, customer_id, kind, attempted_on, reply_days) values
    ('1', 'C-1', 'personal', '2012-10-10', 0), ('2', 'C-1', 'personal', '2012-10-11', null);

-- expect
from (values ('2012-10-11', null), ('2012-10-10', 'not known')) as t (attempted_on, reply_kind)
