-- test: an order names its customer by number, by the number or the address of a contact, or by a name that one customer has
-- given
insert into crm_customers (customer_id, name) values ('K1', 'Hansen'), ('K2', 'Voss'), ('K3', 'Zwilling'), ('K4', 'Zwilling');
insert into surviving_customers (customer_id, surviving_id) values ('K9', 'K1');
insert into contacts (contact_id, customer_id) values ('P1', 'K2'), ('P2', null);
insert into identities (address, customer_id, rule) values
    ('jo@hansen.example', 'K1', 'contact'), ('kim@voss.example', 'K2', 'domain'), ('lou@gmx.example', null, 'unmatched'),
    ('us@firm.example', 'K2', 'mail_domain');
insert into imports.orders (order_id, customer_id) values
    ('1', 'K1'), ('2', 'K9'), ('3', 'P1'), ('4', 'P2'), ('5', 'jo@hansen.example'), ('6', 'kim@voss.example'),
    ('7', 'lou@gmx.example'), ('8', 'Voss'), ('9', 'Zwilling'), ('10', 'unknown'), ('11', 'us@firm.example');

-- expect
from (values
    ('K9', 'K1', 'merged'), ('P1', 'K2', 'contact'), ('jo@hansen.example', 'K1', 'address'),
    ('kim@voss.example', 'K2', 'address'), ('Voss', 'K2', 'name')
) as t (named_as, customer_id, rule)

-- test: without a CRM the mail makes the customer, where there is mail
-- given
insert into identities (address, customer_id, rule) values ('jo@hansen.example', 'hansen.example', 'mail_domain');
insert into imports.orders (order_id, customer_id) values ('1', 'jo@hansen.example');
insert into imports.messages (from_address) values ('jo@hansen.example');

-- expect
from (values ('jo@hansen.example', 'hansen.example', 'address')) as t (named_as, customer_id, rule)

-- test: so do tickets: who asks at the help desk and orders from the shop is one customer
-- given
insert into identities (address, customer_id, rule) values ('jo@hansen.example', 'hansen.example', 'mail_domain');
insert into imports.orders (order_id, customer_id) values ('1', 'jo@hansen.example');
insert into imports.tickets (ticket_id, email) values ('1', 'jo@hansen.example');

-- expect
from (values ('jo@hansen.example', 'hansen.example', 'address')) as t (named_as, customer_id, rule)

-- test: and so do mailings: who got one and who ordered is one customer
-- given
insert into identities (address, customer_id, rule) values ('jo@hansen.example', 'hansen.example', 'mail_domain');
insert into imports.orders (order_id, customer_id) values ('1', 'jo@hansen.example');
insert into imports.sends (email) values ('jo@hansen.example');

-- expect
from (values ('jo@hansen.example', 'hansen.example', 'address')) as t (named_as, customer_id, rule)

-- test: where nothing but orders names addresses, each is a customer
-- given
insert into identities (address, customer_id, rule) values ('jo@hansen.example', 'hansen.example', 'mail_domain');
insert into imports.orders (order_id, customer_id) values ('1', 'jo@hansen.example');

-- expect
from (values (null, null, null)) as t (named_as, customer_id, rule)
where named_as is not null
