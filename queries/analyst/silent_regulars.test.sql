-- given
insert into long_silences (is_now, customer_key, has_left, last_word_on, silent_days, limit_days, gap_count, is_known) values
    (true, 1, false, '2012-03-01', 272, 190.5, 4, true), (true, 2, true, null, 300, 194.0, 0, true),
    (true, 3, false, '2012-02-01', 301, 194.0, 9, true), (true, 4, false, '2012-02-01', 301, 194.0, 9, false),
    (false, 5, false, '2012-02-01', 301, 194.0, 9, true);
insert into customer_keys (customer_key, customer_id) values (1, 'K1'), (2, 'K2'), (3, 'K3'), (4, 'K4'), (5, 'K5');
insert into customer_standings (customer_id, name, annual_value) values
    ('K1', 'A', 10.0), ('K2', 'B', 99.0), ('K3', 'C', 20.0), ('K4', 'D', 30.0), ('K5', 'E', 30.0);

-- test: all who are silent are listed, also those of whom a hole leaves it open
-- given
-- parameter: min_days=290

-- expect
from (values
    ('K4', 'D', false, 30.0, '2012-02-01', 301, 194.0, 9, false), ('K3', 'C', false, 20.0, '2012-02-01', 301, 194.0, 9, true),
    ('K2', 'B', true, 99.0, null, 300, 194.0, 0, true)
) as t (customer_id, name, has_left, annual_value, last_word_on, days, limit_days, gaps, is_known)
