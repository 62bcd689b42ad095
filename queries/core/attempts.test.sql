-- test: a reply by telephone is answered at once; an offer that came after the attempt was not its offer, and one whose term is nearly over is stale
-- given
insert into losses (customer_id, loss_number, refused_on, churned_on, lost_on, returned_on) values
    ('K1', 1, '2011-11-10', '2012-01-01', '2011-11-10', '2012-11-15');
insert into personal_attempts (attempt_id, customer_id, loss_number, attempted_at, attempted_on, person_key, previous_person_key) values
    ('a0', 'K1', 1, '2011-12-20 09:00', '2011-12-20', 1, 1),
    ('a1', 'K1', 1, '2012-03-01 09:00', '2012-03-01', 2, 1),
    ('a2', 'K1', 1, '2012-10-10 09:00', '2012-10-10', null, 2);
insert into sends (send_id, customer_id, kind, sent_at, sent_on, bounced_at) values
    ('s1', 'K1', 'newsletter', '2012-10-01 09:00', '2012-10-01', null),
    ('s2', 'K1', 'win-back', '2012-10-02 09:00', '2012-10-02', null),
    ('s3', 'K1', 'win-back', '2012-10-03 09:00', '2012-10-03', '2012-10-03 09:01'),
    ('s4', 'K1', 'win-back', '2012-11-20 09:00', '2012-11-20', null),
    ('s5', 'K1', 'win-back', '2011-11-10 09:00', '2011-11-10', null);
insert into contracts (customer_id, contract_id, status, offered_on, started_on, ended_on) values
    ('K1', 'V12', 'declined', '2011-11-03', '2012-01-01', '2012-12-31'),
    ('K1', 'V12b', 'offered', '2012-04-01', '2012-02-01', '2012-12-31'),
    ('K1', 'V12c', 'signed', '2012-01-01', '2012-03-01', '2013-02-28');
insert into attempt_replies (attempt_id, customer_id, reply_id, replied_at) values
    ('a2', 'K1', 2, '2012-10-10 22:30'), ('a1', 'K1', 1, '2012-03-03 09:00');
insert into wait_messages (message_id, reply_kind) values (2, 'yes');
insert into wait_members (message_id, wait_id) values (2, 2);
insert into waits (wait_id, outcome) values (2, 'open');

-- expect
from (values
    ('a0', 'personal', 1, false, 40, null, null, null, null, null, null),
    ('a1', 'personal', 2, true, 112, 60, 'V12', 305, false, 2, 0),
    ('a2', 'personal', 3, null, 335, 283, 'V12b', 82, true, 1, 48),
    ('s1', 'promotion', 1, null, 326, 274, null, null, null, null, null),
    ('s2', 'win-back', 1, null, 327, 275, null, null, null, null, null)
) as t (
    attempt_id, kind, attempt_number, is_handover, days_since_refusal, days_since_churn, offered_contract_id, offer_days_left,
    is_stale_offer, reply_days, answer_days
)
