-- test: a customer that no CRM knows is found in contracts, orders or mail, once
-- given
create table crm_customers as
from (values ('K1', null::varchar, 'company', null, null, null, null, null::date))
    as t (customer_id, name, kind, country, region, segment, owner_person_id, created_on);
create table contracts as from (values ('K1'), ('K2')) as t (customer_id);
create table orders as from (values ('K2'), ('K3')) as t (customer_id);
create table activities as from (values ('K3')) as t (customer_id);
create table contacts as from (values ('K1'), (null)) as t (customer_id);
create table correspondence as from (values (3, 'human'), (4, 'human'), (4, 'human'), (5, 'auto_reply')) as t (customer_key, kind);
create table customer_keys as from (values (3, 'K3'), (4, 'mail.example'), (5, 'robot.example')) as t (customer_key, customer_id);

-- expect
from (values
    ('K1', 'K1', 'crm'), ('K2', 'K2', 'orders'), ('K3', 'K3', 'orders'), ('mail.example', 'mail.example', 'mail')
) as t (customer_id, name, origin)
