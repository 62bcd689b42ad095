-- given
-- settings: as_of=2012-12-31

-- test: shares of the last gap spread evenly over 0 to 1 mean random orders, k = 1 (Wheat and Morrison 1990); V is 1/12 with the variance (1/80 - 1/144) / n
-- given
insert into order_histories (customer_id, repeat_count, last_gap_share)
select cast(i as varchar), 2, (i + 0.5) / 1200 from range(1200) as t (i)
union all
select '1200', 0, null;
insert into order_days (ordered_on) values ('2012-01-02'), ('2012-01-01'), ('2012-12-31');

-- expect
from (values
    (1201, 1200, 2, 1.00, 0.92, 1.08, 1200, '2012-01-01', '2013-01-01')
) as t (
    customer_count, repeater_count, year_order_count, regularity, regularity_low, regularity_high, regular_base_count,
    first_ordered_on, regulars_known_from_on
)

-- test: too few customers tell no regularity
-- given
insert into order_histories (customer_id, repeat_count, last_gap_share) values ('1', 2, 0.5);
insert into order_days (ordered_on) values ('2012-12-31');

-- expect
from (values (1, 1, 1, null)) as t (customer_count, repeater_count, year_order_count, regularity)
