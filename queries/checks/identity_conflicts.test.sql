-- test: one address at two customers is a conflict, two contacts with one address at the same customer are not
-- given
create table contacts as
from (values ('a@x.example', 'K1'), ('a@x.example', 'K2'), ('b@x.example', 'K1'), ('b@x.example', 'K1'), (null, 'K3')) as t (email, customer_id);

-- expect
select 'a@x.example' as email, ['K1', 'K2'] as customer_ids
