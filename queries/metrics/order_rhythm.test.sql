-- test: shares of the last gap spread evenly over 0 to 1 mean random orders, k = 1 (Wheat and Morrison 1990); V is 1/12 with the variance (1/80 - 1/144) / n
-- given
create table settings as select date '2012-12-31' as as_of_on, 12 as regular_order_months;
create table order_histories as
select i as customer_id, 2 as repeat_count, (i + 0.5) / 1200 as last_gap_share from range(1200) as t (i)
union all
select 1200, 0, null;
create table order_days as from (values (date '2012-01-02'), (date '2012-01-01'), (date '2012-12-31')) as t (ordered_on);

-- expect
from (values (1201, 1200, 2, 1.00, 0.92, 1.08, 1200, date '2012-01-01', date '2013-01-01')) as t (customer_count, repeater_count, year_order_count, regularity, regularity_low, regularity_high, regular_base_count, first_ordered_on, regulars_known_from_on)

-- test: too few customers tell no regularity
-- given
create table settings as select date '2012-12-31' as as_of_on, 12 as regular_order_months;
create table order_histories as select 1 as customer_id, 2 as repeat_count, 0.5 as last_gap_share;
create table order_days as select date '2012-12-31' as ordered_on;

-- expect
from (values (1, 1, 1, null)) as t (customer_count, repeater_count, year_order_count, regularity)
