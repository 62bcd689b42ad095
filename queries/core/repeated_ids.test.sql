-- test: what stands in one row is not here, and each table has its own numbers
-- given
create schema imports;
create table imports.customers as from (values ('x')) as t (customer_id);
create table imports.contacts as from (values ('x')) as t (contact_id);
create table imports.people as from (values ('x')) as t (person_id);
create table imports.contracts as from (values ('x')) as t (contract_id);
create table imports.orders as from (values ('o1'), ('o1'), ('o1'), ('x')) as t (order_id);
create table imports.activities as from (values ('x')) as t (activity_id);
create table imports.tickets as from (values ('x')) as t (ticket_id);
create table imports.campaigns as from (values ('x')) as t (campaign_id);
create table imports.sends as from (values ('s1'), ('s1'), ('o1')) as t (send_id);
create table imports.trials as from (values ('x')) as t (trial_id);
create table imports.messages as from (values (7), (7), (8)) as t (message_key);

-- expect
from (values ('orders', 'o1', null, 3), ('sends', 's1', null, 2), ('messages', null, 7, 2)) as t (table_name, id, message_key, row_count)
