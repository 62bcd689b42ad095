-- test: who is there on the anniversary counts, back again too, only where the years are over
-- given
insert into known_begins (customer_id, started_on) values
    ('stays', '2010-01-01'), ('leaves', '2010-01-01'), ('back', '2010-11-28'), ('too new', '2010-11-29');
insert into relationships (customer_id, started_on, churned_on) values
    ('stays', '2010-01-01', null), ('leaves', '2010-01-01', '2011-01-01'), ('back', '2010-11-28', '2011-06-01'),
    ('back', '2012-06-01', null), ('too new', '2010-11-29', null);

-- expect
from (values (2010, 1, 4, 2), (2010, 2, 3, 2)) as t (cohort_year, year_number, customer_count, staying_count)
