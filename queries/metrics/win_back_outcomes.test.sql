-- test: the first attempt of a kind counts in a window once that is over, whether the customer returned or not
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table attempts as
from (values
    ('personal', 1, date '2012-10-29', date '2012-11-28'), ('personal', 1, date '2012-10-30', date '2012-11-02'), ('personal', 1, date '2012-01-01', date '2012-06-01'),
    ('personal', 2, date '2012-01-01', date '2012-01-02'), ('promotion', 1, date '2011-11-29', null),
) as t (kind, attempt_number, attempted_on, returned_on);

-- expect
from (values
    ('personal', 30, 1, 2), ('personal', 90, 0, 1), ('personal', 365, 0, 0),
    ('win-back', 30, 0, 0), ('win-back', 90, 0, 0), ('win-back', 365, 0, 0),
    ('promotion', 30, 0, 1), ('promotion', 90, 0, 1), ('promotion', 365, 0, 1),
) as t (treatment, window_days, returned_count, attempted_count)
