-- test: a chain of merges ends at the last customer; customers merged into each other survive both
-- given
insert into imports.customers (customer_id, merged_into_customer_id) values
    ('K1', null), ('K2', 'K1'), ('K3', 'K2'), ('K4', 'K5'), ('K5', 'K4'), ('K6', 'K6');

-- expect
from (values ('K2', 'K1'), ('K3', 'K1')) as t (customer_id, surviving_id)

-- test: a number without its zeros is the customer that the CRM merged it into
-- given
insert into imports.customers (customer_id, merged_into_customer_id) values ('0001', '0002'), ('0002', null);
insert into numbers_without_zeros (customer_id, crm_id) values ('1', '0001');

-- expect
from (values ('1', '0002'), ('0001', '0002')) as t (customer_id, surviving_id)
