-- test: who is no customer, or was erased, is left out after merges, once
-- given
insert into decided_customers (decision_id, what, customer_id) values
    (1, 'not_a_customer', 'K1'), (2, 'erased', 'K2'), (3, 'not_a_customer', 'K2'), (4, 'note', 'K3'), (5, 'erased', null);
insert into surviving_customers (customer_id, surviving_id) values ('K1', 'K9');

-- expect
from (values ('K2'), ('K9')) as t (customer_id)
