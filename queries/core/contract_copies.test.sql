-- test: of several exports of a contract all but the newest are copies, in one file all but the last
-- given
create schema imports;
create table imports.files as from (values (1, '2012-10.csv'), (2, '2012-11.csv')) as t (file_id, path);
create table imports.contracts as
from (values
    ('V1', 1, 1), ('V1', 2, 1), ('V2', 1, 2), ('V3', 2, 2), ('V3', 2, 3), ('V3', 1, 9)
) as t (contract_id, file_id, line);
create table repeated_ids as
select 'contracts' as table_name, contract_id as id, count(*) as row_count from imports.contracts group by contract_id having count(*) > 1;
-- build: file_order

-- expect
from (values (1, 1), (2, 2), (1, 9)) as t (file_id, line)
