-- test: rows read are loaded, copies or set aside, in each table
-- given
create schema imports;
create table reused_ids (message_key bigint);
create table repeated_ids as from (values ('orders', 'o1', 2)) as t (table_name, id, row_count);
create table imports.customers as select 'x' as customer_id where false;
create table imports.contacts as select 'x' as contact_id where false;
create table imports.people as select 'x' as person_id where false;
create table imports.contracts as select 'x' as contract_id where false;
create table imports.orders as select 'x' as order_id where false;
create table imports.messages as select 1 as message_key where false;
create table imports.activities as select 'x' as activity_id where false;
create table imports.tickets as select 'x' as ticket_id where false;
create table imports.campaigns as select 'x' as campaign_id where false;
create table imports.sends as select 'x' as send_id where false;
create table imports.trials as select 'x' as trial_id where false;
insert into imports.orders values ('o1'), ('o1'), ('o2');
create table imports.files as
from (values
    ('orders', 3, 2, 1),
    ('orders', 1, 1, 0),
    (null, 0, 0, 0),
) as t (table_name, read_count, accepted_count, quarantine_count);
-- expect
from (values
    ('orders', 2, 4, 2, 1, 1),
    (null, 1, 0, 0, 0, 0),
) as t (table_name, file_count, read_count, loaded_count, duplicate_count, quarantine_count)
