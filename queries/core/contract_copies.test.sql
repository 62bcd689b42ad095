-- test: of several exports of a contract all but the newest are copies, in one file all but the last
-- given
-- build: file_order
insert into imports.files (file_id, path) values (1, '2012-10.csv'), (2, '2012-11.csv');
insert into imports.contracts (contract_id, file_id, line) values
    ('V1', 1, 1), ('V1', 2, 1), ('V2', 1, 2), ('V3', 2, 2), ('V3', 2, 3), ('V3', 1, 9);
insert into repeated_ids (table_name, id, row_count) values ('contracts', 'V3', 3), ('contracts', 'V1', 2);

-- expect
from (values (1, 1), (2, 2), (1, 9)) as t (file_id, line)
