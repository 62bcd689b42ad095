-- test: a customer has one key, whether an address or a call names it, and nobody has none
-- given
insert into identities (address, customer_id, customer_key) values
    ('jo@hansen.example', 'K1', key_of('K1')), ('kim@hansen.example', 'K1', key_of('K1')), ('x@unknown.example', null, null);
insert into recorded_messages (customer_id, customer_key) values
    ('K1', key_of('K1')), ('K2', key_of('K2')), (null, null);

-- expect
select key_of(customer_id) as customer_key, customer_id from (values ('K1'), ('K2')) as t (customer_id)
