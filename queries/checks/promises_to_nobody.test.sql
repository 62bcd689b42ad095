-- test: what no customer's segment and no contract's product is called promises nothing, and is told
-- given
insert into class_promises (kind, name, promise_seconds) values
    ('segment', 'A', 3600.0), ('segment', 'Care', 3600.0), ('contract', 'CARE', 3600.0), ('contract', 'A', 3600.0);
insert into customers (customer_id, segment) values ('c1', 'a'), ('c2', null);
insert into contracts (contract_id, customer_id, product, status) values ('k1', 'c1', 'Care', 'signed');

-- expect
from (values ('contract', 'A'), ('segment', 'Care')) as t (kind, name)
