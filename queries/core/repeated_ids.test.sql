-- test: what stands in one row is not here, and each table has its own numbers
-- given
insert into imports.customers (customer_id) values ('x');
insert into imports.contacts (contact_id) values ('x');
insert into imports.people (person_id) values ('x');
insert into imports.contracts (contract_id) values ('x');
insert into imports.orders (order_id) values ('o1'), ('o1'), ('o1'), ('x');
insert into imports.activities (activity_id) values ('x');
insert into imports.tickets (ticket_id) values ('x');
insert into imports.campaigns (campaign_id) values ('x');
insert into imports.sends (send_id) values ('s1'), ('s1'), ('o1');
insert into trial_names (trial_name) values ('x');
insert into imports.messages (message_key) values (7), (7), (8);

-- expect
from (values
    ('orders', 'o1', null, 3), ('sends', 's1', null, 2), ('messages', null, 7, 2)
) as t (table_name, id, message_key, row_count)
