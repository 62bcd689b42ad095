-- test: numbers sort by their value, a second download after the first, and no two names alike
-- given
insert into imports.files (file_id, path) values
    (1, 'x/contracts.csv'), (2, 'x/contracts (1).csv'), (3, 'x/contracts (10).csv'), (4, 'x/contracts (2).csv'),
    (5, '2012-9/a.csv'), (6, '2012-10/a.csv'), (7, '2012-10/a.json'), (8, '2012-010/a.csv'), (9, 'a.b/c'), (10, '31');

-- expect
select file_id, name_order
from file_order
qualify
    list(file_id) over (order by name_order rows between unbounded preceding and unbounded following) = [10, 5, 8, 6, 7, 9, 1, 2, 4, 3]
