-- test: each end is scored by the fit of the quarter in which it was looked at, and what is not known moves nothing
-- given
insert into renewal_features (customer_id, ended_on, lead_days, looked_on, is_running, decided_on, kept_on) values
    ('a', '2012-06-30', 30, '2012-05-31', false, '2012-07-31', null),
    ('b', '2012-06-30', 30, '2012-05-31', false, '2012-07-31', '2012-06-10'),
    ('old', '2010-06-30', 30, '2010-05-31', false, '2010-07-31', null), ('runs', '2012-12-30', 30, '2012-11-28', true, '2013-01-30', null);
insert into renewal_causes (customer_id, ended_on, lead_days, cause, level) values
    ('a', '2012-06-30', 30, 'terms', 0.5), ('a', '2012-06-30', 30, 'refusal', 1.0), ('b', '2012-06-30', 30, 'terms', 0.5);
insert into renewal_fits (lead_days, fit_on, case_count, left_count, penalty, intercept) values
    (30, '2012-04-01', 100, 20, 10.0, -1.0), (30, '2012-07-01', 100, 99, 10.0, 5.0);
insert into renewal_weights (lead_days, fit_on, cause, weight, mean) values
    (30, '2012-04-01', 'terms', 2.0, 0.5), (30, '2012-04-01', 'refusal', 2.0, 0.5), (30, '2012-07-01', 'terms', 9.0, 0.0);

-- expect
from (values ('a', 0.5000, 0.2000, true), ('b', 0.2689, 0.2000, false)) as t (customer_id, leaving_share, base_share, has_left)

-- test: where no fit was possible nothing is scored
-- given
insert into renewal_features (customer_id, ended_on, lead_days, looked_on, is_running, decided_on) values
    ('a', '2012-06-30', 30, '2012-05-31', false, '2012-07-31');
insert into renewal_causes (customer_id, ended_on, lead_days, cause, level) values ('a', '2012-06-30', 30, 'terms', 0.5);
insert into renewal_fits (lead_days, fit_on, case_count, left_count) values (30, '2012-04-01', 10, 2);

-- expect
select 'a' as customer_id where false
