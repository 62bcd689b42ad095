-- test: the usual gap is the one that 19 of 20 gaps do not exceed; of fewer than ten days nothing is usual
-- given
insert into source_days (table_name, source_name, happened_on, row_count)
select 'orders' as table_name, 'shop' as source_name,
    cast(date '2012-01-01' + to_days(cast(day as integer)) as date) as happened_on, 2 as row_count
from range(0, 95, 5) as days (day)
union all
select 'orders', 'shop', date '2012-01-01' + 98, 2
union all
select 'orders', 'shop', date '2012-01-01' + 150, 2
union all
select 'tickets', 'desk', cast(date '2012-01-01' + to_days(cast(day as integer)) as date), 1 from range(9) as days (day);

-- expect
from (values
    ('orders', 'shop', '2012-01-01', '2012-05-30', 42, 21, 8), ('tickets', 'desk', '2012-01-01', '2012-01-09', 9, 9, null)
) as t (table_name, source_name, first_on, last_on, row_count, day_count, usual_gap_days)
