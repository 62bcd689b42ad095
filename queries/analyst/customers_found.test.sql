-- test: a customer is found by a part of an address
-- given
-- build: ../core/counted_waits
-- build: ../core/open_waits
-- parameter: like=ANNA@
insert into customers (customer_id, name, origin) values ('C-1', 'Alpha', 'crm'), ('C-2', 'Beta', 'mail');
insert into identities (customer_id, side, address) values
    ('C-1', 'theirs', 'anna@alpha.example'),
    ('C-1', 'theirs', 'bert@alpha.example'),
    ('C-2', 'theirs', 'carl@beta.example');
insert into lifetimes (customer_id, last_on) values ('C-1', '2012-12-31');
insert into customer_standings (customer_id, annual_value) values ('C-1', 5000.0);
insert into waits (customer_id, outcome, is_courtesy) values ('C-1', 'open', false);
insert into regulars (customer_id) values ('C-1');

-- expect
from (values
    ('C-1', 'anna@alpha.example, bert@alpha.example', true, 5000.0, 1)
) as t (customer_id, addresses, is_regular, annual_value, open_wait_count)
