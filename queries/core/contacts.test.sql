-- test: contacts of merged customers stand at the surviving one, each field may hold several addresses, later contacts are not seen
-- given
create schema imports;
create table settings as select date '2012-11-28' as as_of_on;
create table surviving_customers as from (values ('K2', 'K1')) as t (customer_id, surviving_id);
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table imports.contacts as
from (values
    ('P1', 'K2', 'Jo', 'jo@hansen.example', 'buyer', null, 1, 2),
    ('P2', 'K1', 'Kim', null, null, date '2012-11-28', 1, 3),
    ('P2', 'K1', 'Kim B', null, null, date '2012-11-28', 2, 3),
    ('P4', 'K1', 'Max', '"max, b." <max@hansen.example>; mailto:m.b@gmx.example,', null, null, 1, 5),
    ('P3', 'K1', 'Lou', null, null, date '2012-11-29', 1, 4)
) as t (contact_id, customer_id, name, email, role, since_on, file_id, line);
alter table imports.contacts add column other_addresses varchar[];
update imports.contacts set other_addresses = ['jo@home.example'] where contact_id = 'P1';
create table repeated_ids as
select 'contacts' as table_name, contact_id as id, count(*) as row_count from imports.contacts group by contact_id having count(*) > 1;
-- build: file_order

-- expect
from (values
    ('P1', 'K1', 'Jo', 'jo@hansen.example', ['jo@hansen.example', 'jo@home.example']),
    ('P4', 'K1', 'Max', 'max@hansen.example', ['max@hansen.example', 'm.b@gmx.example']),
    ('P2', 'K1', 'Kim B', null, [])
) as t (contact_id, customer_id, name, email, addresses)
