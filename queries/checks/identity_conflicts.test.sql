-- test: one address at two customers is a conflict, two contacts with one address at the same customer are not
-- given
create table contacts as
from (values ('a@x.example', 'K1'), ('a@x.example', 'K2'), ('b@x.example', 'K1'), ('b@x.example', 'K1'), (null, 'K3')) as t (email, customer_id);
alter table contacts add column other_addresses varchar[];

-- expect
select 'a@x.example' as email, ['K1', 'K2'] as customer_ids

-- test: further addresses count as much as the first
-- given
create table contacts as
from (values ('K1', 'jo@hansen.example', null), ('K2', 'kim@voss.example', ['jo@hansen.example', 'kim@voss.example']))
    as t (customer_id, email, other_addresses);

-- expect
from (values ('jo@hansen.example', ['K1', 'K2'])) as t (email, customer_ids)
