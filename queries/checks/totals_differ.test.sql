-- test: every place that says how many wait, how many left, or what is expected says the same, else the two are named
-- given
insert into report_months (month, end_at, role) values ('2012-11-01', '2012-11-28 23:00:00', 'this');
insert into waiting_by_month (month, customer_count, wait_count, annual_value) values ('2012-11-01', 2, 3, 100);
insert into waiting_by_age (age_number, customer_count, wait_count, annual_value) values (1, 1, 2, 60), (2, 1, 1, 39);
insert into waiting_room (customer_id) values ('K1');
insert into backlog_by_day (day, wait_count) values ('2012-11-28', 3), ('2012-11-27', 9);
insert into regulars_by_month (role, regular_count) values ('this', 5), ('before', 4);
insert into regulars_by_basis (basis, regular_count) values ('contract', 3), ('orders', 1);
insert into churns (customer_id, churned_on) values ('K1', '2012-11-28'), ('K2', '2010-11-28');
insert into win_back_funnel (step, customer_count) values ('churned', 1), ('attempted', 1);
insert into win_back_lateness (lateness, customer_count) values ('month', 1), ('never', 1);
insert into win_back_returns (treatment, customer_count) values ('personal', 1), ('none', 0);
insert into churns_by_last_event (last_event, left_count) values ('refusal', 40), ('silence', 2);
insert into churns_in_year (customer_id, is_in_period, part_count) values ('K1', true, 2), ('K2', false, 40), ('K3', false, 40);
insert into order_rhythm (customer_count) values (3);
insert into order_outlook_by_class (customer_count, expected_order_count) values (1, 1.5), (1, 2.5);
insert into fitted_models (model, is_leading) values ('mbg', false), ('bg', true);
insert into fitted_estimates (model, name, estimate) values ('mbg', 'order_count', 7.0), ('bg', 'order_count', 4.0);
insert into path_variants (loss_count, total_count) values (2, 3), (1, 3);
insert into messages_by_use (message_count, total_count) values (5, 6);

-- expect
from (values
    ('annual value of those who wait', 'waiting_by_age', 100.0, 99.0),
    ('customers who left in 24 months', 'win_back_lateness', 1.0, 2.0),
    ('customers who order', 'order_outlook_by_class', 3.0, 2.0),
    ('customers who wait, up to 2,000', 'waiting_room', 2.0, 1.0),
    ('messages', 'messages_by_use (message_count)', 6.0, 5.0),
    ('regulars', 'regulars_by_basis', 5.0, 4.0)
) as t (total, second_place, first_total, second_total)
