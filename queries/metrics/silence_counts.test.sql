-- test: the first month-end of each kind counts, a silence of which it is not known does not, and who left within a year of it left
-- given
insert into long_gaps (seen_on, is_now, long_gap_days) values
    ('2010-12-31', false, null), ('2011-01-31', false, 100), ('2011-02-28', false, 100), ('2012-11-28', true, 120);
insert into contract_regulars (seen_on, is_now, customer_key, has_left, heard_from_on, left_on) values
    ('2010-12-31', false, 1, false, '2009-01-01', '2012-02-15'), ('2011-01-31', false, 1, false, '2009-01-01', '2012-02-15'),
    ('2011-02-28', false, 1, false, '2009-01-01', '2012-02-15'), ('2011-01-31', false, 2, false, '2009-01-01', '2012-01-31'),
    ('2011-01-31', false, 3, false, '2009-01-01', null), ('2011-02-28', false, 3, false, '2009-01-01', null),
    ('2012-11-28', true, 3, false, '2009-01-01', null), ('2012-11-28', true, 4, false, '2012-07-01', null),
    ('2012-11-28', true, 5, false, '2012-08-01', null), ('2012-11-28', true, 6, true, '2009-01-01', '2012-01-31');
insert into long_silences (seen_on, customer_key, is_known) values
    ('2010-12-31', 1, true), ('2011-02-28', 1, true), ('2011-01-31', 2, true), ('2011-01-31', 3, false),
    ('2012-11-28', 3, true), ('2012-11-28', 4, false), ('2012-11-28', 6, true);
insert into word_days (customer_key, spoken_on, next_on) values (3, '2012-07-01', '2012-07-31'), (3, '2012-07-31', null);

-- expect
from (values
    (3, 1, 1, 1, 120, 1, 1, '2010-12-31', '2011-02-28', 2, 2, 2, 0)
) as t (
    regular_count, silent_count, open_count, company_count, company_gap_days, gone_count, gone_silent_count, first_seen_on,
    last_seen_on, flagged_count, flagged_left_count, other_count, other_left_count
)
