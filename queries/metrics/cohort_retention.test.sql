-- test: who is there on the anniversary counts, back again too; only where the years are over, and the begin lies within the data
-- given
insert into tenures (customer_id, basis, started_on, is_start_known, entry_days) values
    ('stays', 'contract', '2010-01-01', true, 0), ('leaves', 'contract', '2010-01-01', true, 0),
    ('back', 'contract', '2010-11-28', true, 0), ('back', 'contract', '2012-06-01', true, 0),
    ('too new', 'contract', '2010-11-29', true, 0), ('older than the data', 'contract', '2010-01-01', true, 5),
    ('unknown', 'contract', '2010-01-01', false, 0);
insert into relationships (customer_id, started_on, churned_on) values
    ('stays', '2010-01-01', null), ('leaves', '2010-01-01', '2011-01-01'), ('back', '2010-11-28', '2011-06-01'),
    ('back', '2012-06-01', null), ('too new', '2010-11-29', null);

-- expect
from (values (2010, 1, 4, 2), (2010, 2, 3, 2)) as t (cohort_year, year_number, customer_count, staying_count)
