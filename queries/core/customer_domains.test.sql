-- test: a domain belongs to a customer only if it is nobody else's, no freemail domain and not ours
-- given
create table crm_customers as
from (values ('K1', 'hansen.example'), ('K2', 'shared.example'), ('K3', 'firm.example'), ('K4', '')) as t (customer_id, domain);
create table contacts as
from (values
    ('K1', 'jo@hansen.example'), ('K3', 'kim@shared.example'), ('K4', 'lou@gmx.example'), ('K4', 'max@four.example'), (null, 'x@five.example'), ('K4', null)
) as t (customer_id, email);
create table freemail_domains as from (values ('gmx.example')) as t (domain);
create table own_names as from (values ('firm.example')) as t (name);

-- expect
from (values ('hansen.example', 'K1', ['K1']), ('four.example', 'K4', ['K4']), ('shared.example', null, ['K2', 'K3'])) as t (domain, customer_id, customer_ids)
