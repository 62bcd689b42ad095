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

-- test: of contracts that are all decided in autumn the year between is usual, of tickets with one long hole it is not
-- given
insert into source_days (table_name, source_name, happened_on, row_count)
select 'contracts' as table_name, 'list' as source_name,
    cast(cast(seasons.begins_on as date) + to_days(cast(day as integer)) as date) as happened_on, 1 as row_count
from range(25) as days (day), (values ('2009-11-05'), ('2010-11-05'), ('2011-11-08')) as seasons (begins_on)
union all
select 'tickets', 'desk', cast(cast(parts.begins_on as date) + to_days(cast(day as integer)) as date), 1
from range(40) as days (day), (values ('2010-01-01'), ('2011-12-01')) as parts (begins_on);

-- expect
from (values
    ('contracts', 'list', '2009-11-05', '2011-12-02', 75, 75, 344), ('tickets', 'desk', '2010-01-01', '2012-01-09', 80, 80, 1)
) as t (table_name, source_name, first_on, last_on, row_count, day_count, usual_gap_days)
