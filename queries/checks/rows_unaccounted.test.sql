-- test: a file whose counts do not add up, or whose set-aside rows are missing, is a problem
-- given
insert into imports.files (file_id, path, read_count, accepted_count, quarantine_count) values
    (1, 'good.csv', 10, 9, 1),
    (2, 'lost.csv', 10, 8, 1),
    (3, 'gone.csv', 10, 8, 2);
insert into imports.quarantine (file_id) values (1), (2), (3);

-- expect
from (values ('lost.csv', 1), ('gone.csv', 1)) as t (path, found_count)
