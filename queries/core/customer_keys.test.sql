-- test: a customer has one key, whether an address or a call names it, and nobody has none
-- given
create table identities as
from (values ('jo@hansen.example', 'K1'), ('kim@hansen.example', 'K1'), ('x@unknown.example', null)) as t (address, customer_id);
alter table identities add column customer_key bigint;
update identities set customer_key = key_of(customer_id);
create table recorded_messages as
select customer_id, key_of(customer_id) as customer_key from (values ('K1'), ('K2'), (null)) as t (customer_id);

-- expect
select key_of(customer_id) as customer_key, customer_id from (values ('K1'), ('K2')) as t (customer_id)
