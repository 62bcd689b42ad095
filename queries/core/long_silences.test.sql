-- given
insert into long_gaps (seen_on, is_now, long_gap_days) values
    ('2012-07-16', false, 182), ('2012-07-31', false, 182), ('2012-08-06', true, 182);

-- test: the founding customer is silent beyond its limit by day 270, not on day 335: five gaps, of which nine in ten are up to 545 days, weigh 5 to 20 of the company's
-- given
insert into word_days (customer_key, spoken_on, gap_days, gap_count, next_on) values
    (1, '2009-05-12', null, 0, '2010-11-08'), (1, '2010-11-08', 545, 1, '2010-11-22'), (1, '2010-11-22', 14, 2, '2011-11-02'),
    (1, '2011-11-02', 345, 3, '2011-11-07'), (1, '2011-11-07', 5, 4, '2011-11-10'), (1, '2011-11-10', 3, 5, null);
insert into contract_regulars (seen_on, is_now, customer_key, has_left, heard_from_on) values
    ('2012-07-16', false, 1, false, '2008-01-11'), ('2012-07-31', false, 1, false, '2008-01-11'),
    ('2012-08-06', true, 1, true, '2008-01-11');

-- expect
from (values
    ('2012-07-31', false, 1, false, '2011-11-10', 264, 5, 545, 254.6, true),
    ('2012-08-06', true, 1, true, '2011-11-10', 270, 5, 545, 254.6, true)
) as t (seen_on, is_now, customer_key, has_left, last_word_on, silent_days, gap_count, own_gap_days, limit_days, is_known)

-- test: what came later is not known then, a customer without a word has the company's limit, and a hole in the mails leaves open whether one spoke
-- given
insert into word_days (customer_key, spoken_on, gap_days, gap_count, next_on) values
    (1, '2012-07-20', null, 0, null), (2, '2012-01-01', null, 0, '2012-07-20'), (2, '2012-07-20', 201, 1, null),
    (3, '2012-01-10', null, 0, null);
insert into contract_regulars (seen_on, customer_key, heard_from_on) values
    ('2012-07-16', 1, '2012-01-01'), ('2012-07-31', 1, '2012-01-01'), ('2012-07-16', 2, '2010-01-01'),
    ('2012-07-31', 2, '2010-01-01'), ('2012-07-31', 3, '2010-01-01'), ('2012-07-16', 4, '2012-01-16'),
    ('2012-07-31', 4, '2012-01-16');
insert into source_gaps (table_name, reason, from_on, to_on, bears_figures) values
    ('messages', 'hole', '2012-01-01', '2012-01-15', true), ('messages', 'hole', '2012-05-01', '2012-05-15', false),
    ('orders', 'hole', '2012-05-01', '2012-05-15', true);

-- expect
from (values
    ('2012-07-16', 1, null, 197, null, 182.0, false),
    ('2012-07-16', 2, '2012-01-01', 197, null, 182.0, false),
    ('2012-07-31', 3, '2012-01-10', 203, null, 182.0, false),
    ('2012-07-31', 4, null, 197, null, 182.0, true)
) as t (seen_on, customer_key, last_word_on, silent_days, own_gap_days, limit_days, is_known)
