-- test: a chain of merges ends at the last customer; customers merged into each other survive both
-- given
insert into imports.customers (customer_id, merged_into_customer_id) values
    ('K1', null), ('K2', 'K1'), ('K3', 'K2'), ('K4', 'K5'), ('K5', 'K4'), ('K6', 'K6');

-- expect
from (values ('K2', 'K1'), ('K3', 'K1')) as t (customer_id, surviving_id)

-- test: a survivor may name those that were merged into it
-- given
insert into imports.customers (customer_id, merged_into_customer_id, merged_customer_ids) values
    ('12', null, ['99', '98']), ('98', null, null), ('13', '12', ['7']);

-- expect
from (values ('99', '12'), ('98', '12'), ('13', '12'), ('7', '12')) as t (customer_id, surviving_id)

-- test: a Salesforce number of 15 characters is that of 18 with the same letters, small ones and capitals apart
-- given
insert into imports.customers (customer_id) values
    ('0015000000aBcDeAAK'), ('0015000000aBcDEAA0'), ('001234567890123456789'), ('A01500000000000AAA');

-- expect
from (values
    ('0015000000aBcDe', '0015000000aBcDeAAK'), ('0015000000aBcDE', '0015000000aBcDEAA0')
) as t (customer_id, surviving_id)

-- test: the name of exactly one customer stands for its number, that of two or of none for nobody
-- given
insert into imports.customers (customer_id, name, merged_into_customer_id) values
    ('K1', 'Hansen KG', null), ('K2', 'Hansen KG', 'K1'), ('K3', 'Ohm', null), ('K4', 'Ohm', null),
    ('K5', 'Krüger GmbH', null), ('Voss', 'K5', null),
    -- One CRM knows it by number, the other by name.
    ('K6', 'Lorenz AG', null), ('Lorenz AG', 'Lorenz AG', null), ('Brandt', 'Brandt', null);
insert into imports.tickets (ticket_id, customer_id, opened_at, file_id) values
    ('T1', 'Hansen KG', '2012-11-05 09:00', 1), ('T2', 'Ohm', '2012-11-05 09:00', 1), ('T3', 'Voss', '2012-11-05 09:00', 1),
    ('T4', 'Lund', '2012-11-05 09:00', 1), ('T5', 'K5', '2012-11-05 09:00', 1);
insert into imports.contacts (contact_id, customer_id, file_id) values ('C1', 'Krüger GmbH', 1), ('C2', null, 1);

-- expect
from (values
    ('K2', 'K1'), ('Hansen KG', 'K1'), ('Krüger GmbH', 'K5'), ('Lorenz AG', 'K6')
) as t (customer_id, surviving_id)

-- test: a number without its zeros is the customer that the CRM merged it into
-- given
insert into imports.customers (customer_id, merged_into_customer_id) values ('0001', '0002'), ('0002', null);
insert into numbers_without_zeros (customer_id, crm_id) values ('1', '0001');

-- expect
from (values ('1', '0002'), ('0001', '0002')) as t (customer_id, surviving_id)

-- test: what people have decided goes before what the CRM says, and is followed on
-- given
insert into imports.customers (customer_id, merged_into_customer_id) values
    ('K1', null), ('K2', 'K1'), ('K3', null), ('K4', null), ('K5', 'K4');
insert into decided_customers (what, customer_id, other_customer_id) values
    ('same_as', 'K2', 'K5'), ('same_as', 'K3', 'K3'), ('note', 'K1', null);

-- expect
from (values ('K2', 'K4'), ('K5', 'K4')) as t (customer_id, surviving_id)
