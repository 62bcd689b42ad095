-- test: a domain belongs to a customer only if it is nobody else's, no freemail domain and not ours
-- given
insert into crm_customers (customer_id, domain) values
    ('K1', 'hansen.example'), ('K2', 'shared.example'), ('K3', 'firm.example'), ('K4', '');
insert into contacts (customer_id, email) values
    ('K1', 'jo@hansen.example'), ('K3', 'kim@shared.example'), ('K4', 'lou@gmx.example'), ('K4', 'max@four.example'),
    (null, 'x@five.example'), ('K4', null);
insert into freemail_domains (domain) values ('gmx.example');
insert into own_names (name) values ('firm.example');

-- expect
from (values
    ('hansen.example', 'K1', ['K1']), ('four.example', 'K4', ['K4']), ('shared.example', null, ['K2', 'K3'])
) as t (domain, customer_id, customer_ids)
