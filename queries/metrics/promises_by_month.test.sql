-- test: every month has a row, and each question is counted by its state
-- given
-- settings: promise.within_hours=24
insert into report_months (month, role) values ('2012-10-01', 'before'), ('2012-11-01', 'this');
insert into promises (opened_month, state) values
    ('2012-11-01', 'kept'), ('2012-11-01', 'broken'), ('2012-11-01', 'broken'), ('2012-11-01', 'keepable'),
    ('2012-11-01', 'settled');

-- expect
from (values
    ('2012-10-01', 0, 0, 0, 0, 0), ('2012-11-01', 5, 1, 2, 1, 1)
) as t (month, opened_count, kept_count, broken_count, keepable_count, settled_count)

-- test: without a promise there are no rows
-- given
insert into report_months (month, role) values ('2012-11-01', 'this');

-- expect
select * from (values (1)) as t (kept_count) where false
