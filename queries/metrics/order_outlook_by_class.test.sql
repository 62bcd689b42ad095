-- test: a customer falls into one class by each model, a bound belongs to the class above it
-- given
insert into order_histories (customer_id, repeat_count, last_week, age_weeks) values
    ('K1', 0, 0, 52), ('K2', 3, 40, 52), ('K3', 3, 40, 52), ('K4', 1, 5, 52);
insert into fitted_models (model, is_leading) values ('mbg', true), ('bg', false), ('sbg', null);
insert into order_outlooks (repeat_count, last_week, age_weeks, alive_share, alive_share_bg, expected_order_count) values
    (0, 0, 52, 0.5, 1.0, 0.25), (3, 40, 52, 0.8, 0.79, 2.5), (1, 5, 52, 0.19, 0.2, 0.01);
insert into customer_standings (customer_id, annual_value) values ('K1', 10.5), ('K2', 100.0), ('K3', null), ('K4', 1.0);

-- expect
from (values
    (0.8, 2, 1, 5.00, 100.0), (0.5, 1, 2, 0.25, 10.5), (0.2, 0, 1, 0.00, 0), (0.0, 1, 0, 0.01, 1.0)
) as t (alive_from, customer_count, customer_count_bg, expected_order_count, annual_value)

-- test: the orders are those of the leading model, the customers stay in their classes
-- given
insert into order_histories (customer_id, repeat_count, last_week, age_weeks) values ('K1', 0, 0, 52);
insert into fitted_models (model, is_leading) values ('mbg', false), ('bg', true);
insert into order_outlooks (repeat_count, last_week, age_weeks, alive_share, alive_share_bg, expected_order_count, expected_order_count_bg)
    values (0, 0, 52, 0.5, 1.0, 0.25, 0.75);

-- expect
from (values
    (0.8, 0, 1, 0.0), (0.5, 1, 0, 0.75), (0.2, 0, 0, 0.0), (0.0, 0, 0, 0.0)
) as t (alive_from, customer_count, customer_count_bg, expected_order_count)

-- test: where nothing was fitted there are no classes
-- given
insert into order_histories (customer_id, repeat_count, last_week, age_weeks) values ('K1', 0, 0, 52);
insert into customer_standings (customer_id, annual_value) values ('K1', 10.5);

-- expect
select 0.0 as alive_from where false
