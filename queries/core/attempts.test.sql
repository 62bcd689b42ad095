-- test: a reply by telephone is answered at once; an offer that came after the attempt was not its offer, and one whose term is nearly over is stale
-- given
create table settings as select date '2012-11-28' as as_of_on, 0.33 as stale_offer_share, 'Europe/Berlin' as timezone;
create table losses as
from (values ('K1', 1, date '2011-11-10', date '2012-01-01', date '2011-11-10', date '2012-11-15')) as t (customer_id, loss_number, refused_on, churned_on, lost_on, returned_on);
create table personal_attempts as
from (values
    ('a0', 'K1', 1, timestamp '2011-12-20 09:00', date '2011-12-20', 'A', 'A'),
    ('a1', 'K1', 1, timestamp '2012-03-01 09:00', date '2012-03-01', 'B', 'A'),
    ('a2', 'K1', 1, timestamp '2012-10-10 09:00', date '2012-10-10', null, 'B')
) as t (attempt_id, customer_id, loss_number, attempted_at, attempted_on, person_key, previous_person_key);
alter table personal_attempts add column conversation_id varchar;
alter table personal_attempts add column subject varchar;
alter table personal_attempts add column has_history boolean;
create table sends as
from (values
    ('s1', 'K1', 'newsletter', timestamp '2012-10-01 09:00', date '2012-10-01', null::timestamp), ('s2', 'K1', 'win-back', timestamp '2012-10-02 09:00', date '2012-10-02', null),
    ('s3', 'K1', 'win-back', timestamp '2012-10-03 09:00', date '2012-10-03', timestamp '2012-10-03 09:01'),
    ('s4', 'K1', 'win-back', timestamp '2012-11-20 09:00', date '2012-11-20', null), ('s5', 'K1', 'win-back', timestamp '2011-11-10 09:00', date '2011-11-10', null)
) as t (send_id, customer_id, kind, sent_at, sent_on, bounced_at);
alter table sends add column campaign_id varchar;
create table campaigns (campaign_id varchar, title varchar);
alter table sends add column subject varchar;
create table contracts as
from (values
    ('K1', 'V12', 'declined', date '2011-11-03', date '2012-01-01', date '2012-12-31'), ('K1', 'V12b', 'offered', date '2012-04-01', date '2012-02-01', date '2012-12-31'),
    ('K1', 'V12c', 'signed', date '2012-01-01', date '2012-03-01', date '2013-02-28')
) as t (customer_id, contract_id, status, offered_on, started_on, ended_on);
create table attempt_replies as
from (values ('a2', 'K1', 'r1', timestamp '2012-10-10 22:30'), ('a1', 'K1', 'activity:1', timestamp '2012-03-03 09:00')) as t (attempt_id, customer_id, reply_id, replied_at);
create table wait_messages as from (values ('r1', 'yes')) as t (message_id, reply_kind);
create table wait_members as from (values ('r1', 'r1')) as t (message_id, wait_id);
create table waits as from (values ('r1', 'open', null::timestamp, null::timestamp)) as t (wait_id, outcome, answered_at, ended_at);

-- expect
from (values
    ('a0', 'personal', 1, false, 40, null, null, null, null, null, null),
    ('a1', 'personal', 2, true, 112, 60, 'V12', 305, false, 2, 0),
    ('a2', 'personal', 3, null, 335, 283, 'V12b', 82, true, 1, 48),
    ('s1', 'promotion', 1, null, 326, 274, null, null, null, null, null),
    ('s2', 'win-back', 1, null, 327, 275, null, null, null, null, null)
) as t (attempt_id, kind, attempt_number, is_handover, days_since_refusal, days_since_churn, offered_contract_id, offer_days_left, is_stale_offer, reply_days, answer_days)
