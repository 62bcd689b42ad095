-- test: numbers sort by their value, a second download after the first, and no two names alike
-- given
insert into imports.files (file_id, path) values
    (1, 'x/contracts.csv'), (2, 'x/contracts (1).csv'), (3, 'x/contracts (10).csv'), (4, 'x/contracts (2).csv'),
    (5, '2012-9/a.csv'), (6, '2012-10/a.csv'), (7, '2012-10/a.json'), (8, '2012-010/a.csv'), (9, 'a.b/c'), (10, '31');

-- expect
select file_id, name_order
from file_order
qualify
    list(file_id) over (order by name_order rows between unbounded preceding and unbounded following) = [10, 8, 9, 1, 2, 4, 3, 5, 6, 7]

-- test: the date in the name goes before all, in any of its forms, the last of the path; then the day that the file states; then the name
-- given
insert into imports.files (file_id, path, stated_on) values
    (1, 'contracts_20121130.csv', '2013-01-01'), (2, 'contracts 1.12.2012.csv', null), (3, 'a-2012-12-02 (korrigiert).csv', null),
    (4, '2011-01-01/b 2012-12.csv', null), (5, 'z.csv', '2012-11-15'), (6, 'y.csv', '2012-11-16'), (7, 'zz 2012.csv', null),
    (8, 'export-20121129T101500.csv', null), (9, 'contracts_20121128101500.csv', null), (10, 'order 20129999.csv', null);

-- expect
select file_id, name_order
from file_order
qualify
    list(file_id) over (order by name_order rows between unbounded preceding and unbounded following) = [10, 7, 5, 6, 9, 8, 1, 2, 3, 4]

-- test: the day of which a file is stands in its name or in itself; what no calendar has is no day
-- given
insert into imports.files (file_id, path, stated_on) values
    (1, 'contracts 1.12.2012.csv', '2013-01-01'), (2, '2012-2/contracts.csv', null), (3, 'z.csv', '2012-11-15'),
    (4, 'a 2012-02-31.csv', null), (5, 'contracts (1).csv', null), (6, 'x_201211.csv', null);

-- expect
from (values (1, '2012-12-01'), (2, '2012-02-29'), (3, '2012-11-15'), (4, null), (5, null), (6, '2012-11-30'))
    as t (file_id, dated_on)
