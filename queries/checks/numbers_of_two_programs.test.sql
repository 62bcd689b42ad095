-- test: a number that two programs export is told; newer exports of one program, and other numbers, are not
-- given
create schema imports;
create table imports.files as
from (values (1, 'zoho__customers'), (2, 'zoho_call__activities'), (3, 'pipedrive__customers'), (4, 'zoho__customers')) as t (file_id, source);
create table imports.customers as from (values ('1', 1), ('1', 3), ('2', 1), ('2', 3), ('3', 1), ('3', 4), ('4', 3)) as t (customer_id, file_id);
create table imports.contacts (contact_id varchar, file_id integer);
create table imports.people (person_id varchar, file_id integer);
create table imports.contracts (contract_id varchar, file_id integer);
create table imports.orders (order_id varchar, file_id integer);
create table imports.activities as from (values ('1', 2), ('1', 1)) as t (activity_id, file_id);
create table imports.tickets (ticket_id varchar, file_id integer);
create table repeated_ids as
select 'customers' as table_name, customer_id as id, count(*) as row_count from imports.customers group by customer_id having count(*) > 1
union all
select 'activities', activity_id, count(*) from imports.activities group by activity_id having count(*) > 1;

-- expect
from (values ('customers', 'pipedrive', 'zoho', 2, '1')) as t (table_name, first_program, last_program, id_count, first_id)
