-- test: numbers that differ by their leading zeros are counted, and one is shown
-- given
insert into numbers_without_zeros (customer_id, crm_id) values ('124', '00124'), ('123', '00123');

-- expect
from (values (2, '123', '00123')) as t (number_count, first_id, crm_id)

-- test: where none differs there is no row
-- given
insert into numbers_without_zeros (customer_id, crm_id) select null, null where false;

-- expect
select * from (values (1)) as t (number_count) where false
