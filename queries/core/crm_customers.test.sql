-- test: the newest copy counts, merged and later customers are left out, and a domain loses its www
-- given
create schema imports;
create table settings as select date '2012-11-28' as as_of_on;
create table surviving_customers as from (values ('K2', 'K1')) as t (customer_id, surviving_id);
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table imports.customers as
from (values
    ('K1', 'Hansen', ' WWW.Hansen.Example', null::date, null, 1, 2),
    ('K1', 'Hansen GmbH', 'https://www.hansen.example', null, null, 2, 2),
    ('K2', 'Hansen twice', null, null, null, 1, 3),
    ('K2', 'Hansen twice', null, null, 'K1', 2, 3),
    ('K3', 'Later', null, date '2012-11-29', null, 1, 4),
    ('K4', 'Today', '', date '2012-11-28', null, 1, 5)
) as t (customer_id, name, domain, created_on, merged_into_customer_id, file_id, line);
alter table imports.customers add column kind varchar;
alter table imports.customers add column country varchar;
alter table imports.customers add column region varchar;
alter table imports.customers add column segment varchar;
alter table imports.customers add column owner_person_id varchar;
create table repeated_ids as
select 'customers' as table_name, customer_id as id, count(*) as row_count from imports.customers group by customer_id having count(*) > 1;
-- build: file_order

-- expect
from (values ('K1', 'Hansen GmbH', 'hansen.example'), ('K4', 'Today', '')) as t (customer_id, name, domain)
