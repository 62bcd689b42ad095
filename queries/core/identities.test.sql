-- given
-- build: addresses

-- test: a contact of the CRM goes before the domain, the domain before nobody; freemail is never a company
-- given
insert into imports.sends (email, sent_at) values
    ('new@hansen.example', '2012-11-01 08:00'), ('future@hansen.example', '2012-12-01 08:00');
insert into tickets (email) values ('kim@gmx.example'), (null);
insert into imports.messages (from_address, sent_at) values
    ('anna@firm.example', '2012-11-01 08:00'), ('bert@gmx.example', '2012-11-01 08:00'),
    ('jo@hansen.example', '2012-11-01 08:00'), ('lou@gmx.example', '2012-11-01 08:00'),
    ('x@unknown.example', '2012-11-01 08:00');
insert into contacts (contact_id, customer_id, email, addresses) values
    ('P1', 'K2', 'jo@hansen.example', ['jo@hansen.example']), ('P2', 'K1', 'jo@hansen.example', ['jo@hansen.example']),
    ('P3', 'K3', 'lou@gmx.example', ['lou@gmx.example']);
insert into people (person_id, email) values ('B', 'bert@gmx.example');
insert into own_names (name) values ('firm.example'), ('bert@gmx.example');
insert into customer_domains (domain, customer_id) values ('hansen.example', 'K1');
insert into freemail_domains (domain) values ('gmx.example');
insert into crm_customers (customer_id) values ('K1'), ('K2'), ('K3');
insert into mail_domains (domain, registered_domain) values
    ('firm.example', 'firm.example'), ('gmx.example', 'gmx.example'), ('hansen.example', 'hansen.example'),
    ('unknown.example', 'unknown.example');

-- expect
from (values
    ('anna@firm.example', 'ours', null, null, null, 'own'),
    ('bert@gmx.example', 'ours', null, null, key_of('B'), 'own'),
    ('jo@hansen.example', 'theirs', 'K2', 'P1', null, 'contact'),
    ('lou@gmx.example', 'theirs', 'K3', 'P3', null, 'contact'),
    ('new@hansen.example', 'theirs', 'K1', null, null, 'domain'),
    ('kim@gmx.example', 'theirs', null, null, null, 'unmatched'),
    ('x@unknown.example', 'theirs', null, null, null, 'unmatched')
) as t (address, side, customer_id, contact_id, person_key, rule)

-- test: without any CRM every foreign domain, and every freemail address, is a customer of its own
-- given
insert into imports.messages (from_address, sent_at) values
    ('anna@firm.example', '2012-11-01 08:00'), ('jo@hansen.example', '2012-11-01 08:00'),
    ('lou@gmx.example', '2012-11-01 08:00');
insert into own_names (name) values ('firm.example');
insert into freemail_domains (domain) values ('gmx.example');
insert into mail_domains (domain, registered_domain) values
    ('firm.example', 'firm.example'), ('gmx.example', 'gmx.example'), ('hansen.example', 'hansen.example');

-- expect
from (values
    ('anna@firm.example', null, 'own'), ('jo@hansen.example', 'hansen.example', 'mail_domain'),
    ('lou@gmx.example', 'lou@gmx.example', 'mail_address')
) as t (address, customer_id, rule)

-- test: a contact without a customer, as newsletter tools have them, is placed by its domain and makes no CRM
-- given
insert into tickets (email) values ('jo@hansen.example');
insert into contacts (contact_id, email, addresses) values
    ('jo@hansen.example', 'jo@hansen.example', ['jo@hansen.example']),
    ('lou@gmx.example', 'lou@gmx.example', ['lou@gmx.example']);
insert into freemail_domains (domain) values ('gmx.example');
insert into mail_domains (domain, registered_domain) values
    ('gmx.example', 'gmx.example'), ('hansen.example', 'hansen.example');

-- expect
from (values
    ('jo@hansen.example', 'hansen.example', 'jo@hansen.example', 'mail_domain'),
    ('lou@gmx.example', 'lou@gmx.example', 'lou@gmx.example', 'mail_address')
) as t (address, customer_id, contact_id, rule)

-- test: of two contacts with one address, the one with a customer stands for it
-- given
insert into contacts (contact_id, customer_id, email, addresses) values
    ('P7', 'K1', 'jo@hansen.example', ['jo@hansen.example']), ('A1', null, 'jo@hansen.example', ['jo@hansen.example']);
insert into crm_customers (customer_id) values ('K1');
insert into mail_domains (domain, registered_domain) values ('hansen.example', 'hansen.example');

-- expect
from (values ('jo@hansen.example', 'K1', 'P7', 'contact')) as t (address, customer_id, contact_id, rule)

-- test: a mailbox has several spellings, a subdomain belongs to its domain, a shared domain to nobody, and programs are no customers
-- given
insert into imports.messages (from_address, sent_at) values
    ('anna@ect.firm.example', '2012-11-01 08:00'), ('anna@notfirm.example', '2012-11-01 08:00'),
    ('office+sales@gmx.example', '2012-11-01 08:00'), ('jo+offers@hansen.example', '2012-11-01 08:00'),
    ('j.o@googlemail.com', '2012-11-01 08:00'), ('x@mail.hansen.example', '2012-11-01 08:00'),
    ('x@shared.example', '2012-11-01 08:00'), ('y@shared.example', '2012-11-01 08:00'),
    ('x@sub.shared.example', '2012-11-01 08:00'), ('x@mail.gmx.example', '2012-11-01 08:00'),
    ('mailer-daemon@mail.hansen.example', '2012-11-01 08:00'), ('no-reply@hansen.example', '2012-11-01 08:00'),
    ('postmaster@hansen.example', '2012-11-01 08:00');
insert into contacts (contact_id, customer_id, addresses) values
    ('P1', 'K1', ['jo@hansen.example', 'jo@gmail.com']), ('P2', 'K2', ['y@shared.example']),
    ('P3', 'K1', ['postmaster@hansen.example']);
insert into people (person_id, email) values ('B', 'office@gmx.example');
insert into own_names (name) values ('firm.example'), ('office@gmx.example');
insert into customer_domains (domain, customer_id) values ('hansen.example', 'K1'), ('shared.example', null);
insert into freemail_domains (domain) values ('gmx.example'), ('gmail.com'), ('googlemail.com');
insert into crm_customers (customer_id) values ('K1'), ('K2');
insert into mail_domains (domain, registered_domain) values
    ('ect.firm.example', 'firm.example'), ('gmail.com', 'gmail.com'), ('gmx.example', 'gmx.example'),
    ('googlemail.com', 'googlemail.com'), ('hansen.example', 'hansen.example'), ('mail.gmx.example', 'gmx.example'),
    ('mail.hansen.example', 'hansen.example'), ('notfirm.example', 'notfirm.example'), ('shared.example', 'shared.example'),
    ('sub.shared.example', 'shared.example');

-- expect
from (values
    ('anna@ect.firm.example', 'ours', null, null, null, 'own'),
    ('anna@notfirm.example', 'theirs', null, null, null, 'unmatched'),
    ('office@gmx.example', 'ours', null, null, key_of('B'), 'own'),
    ('office+sales@gmx.example', 'ours', null, null, key_of('B'), 'own'),
    ('jo@hansen.example', 'theirs', 'K1', 'P1', null, 'contact'),
    ('jo+offers@hansen.example', 'theirs', 'K1', 'P1', null, 'contact'),
    ('jo@gmail.com', 'theirs', 'K1', 'P1', null, 'contact'),
    ('j.o@googlemail.com', 'theirs', 'K1', 'P1', null, 'contact'),
    ('x@mail.hansen.example', 'theirs', 'K1', null, null, 'domain'),
    ('x@shared.example', 'theirs', null, null, null, 'shared_domain'),
    ('y@shared.example', 'theirs', 'K2', 'P2', null, 'contact'),
    ('x@sub.shared.example', 'theirs', null, null, null, 'shared_domain'),
    ('x@mail.gmx.example', 'theirs', null, null, null, 'unmatched'),
    ('mailer-daemon@mail.hansen.example', 'theirs', null, null, null, 'machine'),
    ('no-reply@hansen.example', 'theirs', null, null, null, 'machine'),
    ('postmaster@hansen.example', 'theirs', 'K1', 'P3', null, 'contact')
) as t (address, side, customer_id, contact_id, person_key, rule)

-- test: a public suffix is nobody's company, its domains are companies of their own, and their subdomains belong to them
-- given
insert into imports.messages (from_address, sent_at) values
    ('jo@a.co.uk', '2012-11-01 08:00'), ('kim@mail.a.co.uk', '2012-11-01 08:00'), ('lou@b.co.uk', '2012-11-01 08:00'),
    ('max@c.co.uk', '2012-11-01 08:00'), ('ned@host.example', '2012-11-01 08:00'), ('ole@new.host.example', '2012-11-01 08:00');
-- Somebody wrote a suffix into the CRM.
insert into customer_domains (domain, customer_id) values
    ('a.co.uk', 'K1'), ('b.co.uk', 'K2'), ('co.uk', 'K3'), ('host.example', 'K4');
insert into crm_customers (customer_id) values ('K1'), ('K2'), ('K3'), ('K4');
insert into mail_domains (domain, registered_domain) values
    ('a.co.uk', 'a.co.uk'), ('mail.a.co.uk', 'a.co.uk'), ('b.co.uk', 'b.co.uk'), ('c.co.uk', 'c.co.uk'), ('host.example', null),
    ('new.host.example', 'new.host.example');

-- expect
from (values
    ('jo@a.co.uk', 'K1', 'domain'),
    ('kim@mail.a.co.uk', 'K1', 'domain'),
    ('lou@b.co.uk', 'K2', 'domain'),
    ('max@c.co.uk', null, 'unmatched'),
    ('ned@host.example', null, 'unmatched'),
    ('ole@new.host.example', null, 'unmatched')
) as t (address, customer_id, rule)

-- test: without any CRM a company is the domain that it registered, and an address at a public suffix a customer of its own
-- given
insert into imports.messages (from_address, sent_at) values
    ('jo@a.co.uk', '2012-11-01 08:00'), ('kim@mail.a.co.uk', '2012-11-01 08:00'), ('lou@b.co.uk', '2012-11-01 08:00'),
    ('ned@host.example', '2012-11-01 08:00');
insert into mail_domains (domain, registered_domain) values
    ('a.co.uk', 'a.co.uk'), ('mail.a.co.uk', 'a.co.uk'), ('b.co.uk', 'b.co.uk'), ('host.example', null);

-- expect
from (values
    ('jo@a.co.uk', 'a.co.uk', 'mail_domain'),
    ('kim@mail.a.co.uk', 'a.co.uk', 'mail_domain'),
    ('lou@b.co.uk', 'b.co.uk', 'mail_domain'),
    ('ned@host.example', 'ned@host.example', 'mail_address')
) as t (address, customer_id, rule)
