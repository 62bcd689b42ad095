-- test: personal attempts only; an open reply ages until as_of and comes first; a role that too few have is not shown
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects, 'roles' as people_shown, 2 as minimum_group;
create table people as from (values ('P1', 'Eva', 'sales'), ('P2', 'Ole', 'sales'), ('P3', 'Ida', 'boss')) as t (person_id, name, role);
alter table people add column person_key varchar;
update people set person_key = person_id;
alter table people add column email varchar;
create table attempts as
from (values
    ('m1', 'a', 'personal', timestamp '2012-10-10 08:00', date '2012-10-10', 335, 283, true, true, 82, timestamp '2012-10-10 15:00', 0, 'conditional', 'open', null, null),
    ('m2', 'b', 'personal', timestamp '2012-02-10 08:00', date '2012-02-10', null, 10, false, null, null, timestamp '2012-02-11 15:00', 1, 'yes', 'answered', 3, date '2012-03-01'),
    ('m3', 'b', 'win-back', timestamp '2012-02-12 08:00', date '2012-02-12', null, 12, null, null, null, null, null, null, null, null, null),
    ('m4', 'b', 'personal', timestamp '2011-02-12 08:00', date '2011-02-12', null, 12, null, null, null, null, null, null, null, null, null),
) as t (
    attempt_id, customer_id, kind, attempted_at, attempted_on, days_since_refusal, days_since_churn, is_handover,
    is_stale_offer, offer_days_left, replied_at, reply_days, reply_kind, answer_outcome, answer_days, returned_on
);
alter table attempts add column has_history boolean;
alter table attempts add column person_key varchar;
update attempts set person_key = case attempt_id when 'm1' then 'P2' else 'P3' end;
create table customer_standings as from (values ('a', 'A', 5.0), ('b', 'B', 9.0)) as t (customer_id, name, annual_value);
-- expect
from (values
    ('a', 'A', 5.0, date '2012-10-10', 335, 283, 'open', 49, 'sales'),
    ('b', 'B', 9.0, date '2012-02-10', null, 10, 'answered', 3, null),
) as t (customer_id, name, annual_value, attempted_on, days_since_refusal, days_since_churn, answer_outcome, answer_days, person_name)
