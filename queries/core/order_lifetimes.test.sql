-- given
-- build: order_days

-- test: silence longer than allowed is a churn, dated at its end; an order after it is a return, one on its last day is not
-- given
-- settings: as_of=2012-12-31
insert into orders (customer_id, ordered_on, value) values
    ('on the last day', '2012-01-01', 1), ('on the last day', '2012-01-31', 1), ('on the last day', '2012-04-30', 1),
    ('a day later', '2012-01-01', 1), ('a day later', '2012-01-31', 1), ('a day later', '2012-05-01', 1),
    ('never again', '2012-01-01', 1), ('never again', '2012-02-01', 1), ('once', '2012-12-01', 1);

-- expect
from (values
    ('on the last day', 1, '2012-01-01', '2012-04-30', '2012-10-27', null, 3),
    ('a day later', 1, '2012-01-01', '2012-01-31', '2012-04-30', '2012-05-01', 2),
    ('a day later', 2, '2012-05-01', '2012-05-01', '2012-10-29', null, 1),
    ('never again', 1, '2012-01-01', '2012-02-01', '2012-05-04', null, 2),
    ('once', 1, '2012-12-01', '2012-12-01', null, null, 1)
) as t (customer_id, lifetime_number, started_on, last_on, churned_on, returned_on, order_count)

-- test: silence is three times the customer's own median gap, within 90 and 730 days; 730 after a first order
-- given
-- settings: as_of=2012-12-31
insert into orders (customer_id, ordered_on, value) values
    ('short gaps', '2012-01-01', 1), ('short gaps', '2012-01-11', 1), ('short gaps', '2012-01-25', 1),
    ('median', '2012-01-01', 1), ('median', '2012-01-11', 1), ('median', '2012-03-11', 1), ('median', '2012-05-10', 1),
    ('half a day', '2012-01-01', 1), ('half a day', '2012-02-10', 1), ('half a day', '2012-03-06', 1),
    ('once', '2012-01-01', 1), ('long gaps', '2010-01-01', 1), ('long gaps', '2011-01-01', 1);

-- expect
from (values
    ('short gaps', 90), ('median', 180), ('half a day', 97), ('once', 730), ('long gaps', 730)
) as t (customer_id, silence_days)

-- test: a regular ordered on four days over twelve months in an even rhythm; the value is that of the last year
-- given
-- settings: as_of=2012-12-31, thresholds.silence_factor=730, thresholds.silence_days_min=730
insert into orders (customer_id, ordered_on, value) values
    ('even', '2011-01-01', 100), ('even', '2011-05-01', 10), ('even', '2011-09-01', 10), ('even', '2012-01-01', 10),
    ('even', '2012-05-01', 10), ('short', '2012-01-01', 1), ('short', '2012-02-01', 1), ('short', '2012-03-01', 1),
    ('short', '2012-04-01', 1), ('three', '2011-01-01', 1), ('three', '2011-07-01', 1), ('three', '2012-01-01', 1),
    ('uneven', '2011-01-01', 1), ('uneven', '2011-01-02', 1), ('uneven', '2011-01-03', 1), ('uneven', '2012-12-01', 1);

-- expect
from (values
    ('even', '2012-01-01', 30), ('short', null, 4), ('three', null, 2), ('uneven', null, 1)
) as t (customer_id, regular_from, annual_value)

-- test: orders of the last year count although a silence lies between, which the regular's rhythm does not see
-- given
-- settings: as_of=2012-12-31, thresholds.silence_factor=1, thresholds.silence_days_min=20, thresholds.silence_days_max=20
-- settings: thresholds.regular_orders=3, thresholds.regular_order_months=1, thresholds.regular_gap_variation=0.1
insert into orders (ordered_on, value, customer_id) values
    ('2011-11-30', 8, 'K1'), ('2011-12-02', 4, 'K1'), ('2012-10-21', 1, 'K1'), ('2012-11-05', 1, 'K1'), ('2012-11-21', 1, 'K1'),
    ('2012-11-30', 2, 'K1');

-- expect
from (values
    (1, null, 12, '2012-10-21'), (2, '2012-11-21', 9, null)
) as t (lifetime_number, regular_from, annual_value, returned_on)
