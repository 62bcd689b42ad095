-- test: numbers that only orders, tickets or activities name are told with their counts
-- given
insert into imports.customers (customer_id) values ('00123'), ('K2');
insert into crm_customers (customer_id) values ('00123');
insert into orders (customer_id, value) values ('123', 10.0), ('123', 5.5), ('00123', 7.0), ('K2', 7.0);
insert into tickets (customer_id) values ('K9'), (null);
insert into activities (customer_id) values ('K9'), ('00123');

-- expect
from (values ('123', 2, 0, 0, 15.5), ('K9', 0, 1, 1, 0.0)) as t (customer_id, order_count, ticket_count, activity_count, order_value)

-- test: where no list of customers was loaded there is nothing to miss
-- given
insert into orders (customer_id) values ('123');

-- expect
select * from (values ('123')) as t (customer_id) where false
