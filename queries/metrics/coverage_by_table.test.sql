-- test: rows read are loaded, copies or set aside; different mails with one Message-ID are no copies
-- given
create schema imports;
create table reused_ids as from (values (12), (12)) as t (message_key);
create table repeated_ids as from (values ('orders', 'o1', 2), ('messages', null, 4), ('messages', null, 2)) as t (table_name, id, row_count);
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
-- Of four rows with one Message-ID two are another mail and its copy; one mail came twice, and one once.
insert into imports.messages values (1), (1), (1), (1), (2), (2), (3);
create table imports.files as
from (values
    ('orders', 3, 2, 1),
    ('orders', 1, 1, 0),
    ('messages', 9, 7, 2),
    (null, 0, 0, 0),
) as t (table_name, read_count, accepted_count, quarantine_count);
-- expect
from (values
    ('orders', 2, 4, 2, 1, 1),
    ('messages', 1, 9, 4, 3, 2),
    (null, 1, 0, 0, 0, 0),
) as t (table_name, file_count, read_count, loaded_count, duplicate_count, quarantine_count)
