-- test: a contact of the CRM goes before the domain, the domain before nobody; freemail is never a company
-- given
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create schema imports;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends as
from (values (null::varchar, 'new@hansen.example', timestamp '2012-11-01 08:00'), (null, 'future@hansen.example', timestamp '2012-12-01 08:00'))
    as t (campaign_id, email, sent_at);
create table tickets as from (values ('kim@gmx.example'), (null)) as t (email);
create table imports.messages as
select t.address as from_address, null::varchar[] as to_addresses, null::varchar[] as cc_addresses, timestamp '2012-11-01 08:00' as sent_at
from (values
    ('anna@firm.example', 'firm.example'), ('bert@gmx.example', 'gmx.example'),
    ('jo@hansen.example', 'hansen.example'), ('lou@gmx.example', 'gmx.example'), ('x@unknown.example', 'unknown.example')
) as t (address, domain);
create table contacts as
from (values ('P1', 'K2', 'jo@hansen.example'), ('P2', 'K1', 'jo@hansen.example'), ('P3', 'K3', 'lou@gmx.example')) as t (contact_id, customer_id, email);
create table people as from (values ('B', 'bert@gmx.example')) as t (person_id, email);
create table own_names as from (values ('firm.example'), ('bert@gmx.example')) as t (name);
create table customer_domains as from (values ('hansen.example', 'K1')) as t (domain, customer_id);
create table freemail_domains as from (values ('gmx.example')) as t (domain);
create table crm_customers as from (values ('K1'), ('K2'), ('K3')) as t (customer_id);
alter table contacts add column addresses varchar[];
update contacts set addresses = [email] where email is not null;
create table mail_domains as
from (values ('firm.example', 'firm.example'), ('gmx.example', 'gmx.example'), ('hansen.example', 'hansen.example'), ('unknown.example', 'unknown.example')) as t (domain, registered_domain);
-- build: addresses

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
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create schema imports;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends (campaign_id varchar, email varchar, sent_at timestamp);
create table tickets (email varchar);
create table imports.messages as
select t.address as from_address, null::varchar[] as to_addresses, null::varchar[] as cc_addresses, timestamp '2012-11-01 08:00' as sent_at
from (values ('anna@firm.example', 'firm.example'), ('jo@hansen.example', 'hansen.example'), ('lou@gmx.example', 'gmx.example')) as t (address, domain);
create table contacts (contact_id varchar, customer_id varchar, email varchar);
create table people (person_id varchar, email varchar);
create table own_names as from (values ('firm.example')) as t (name);
create table customer_domains (domain varchar, customer_id varchar);
create table freemail_domains as from (values ('gmx.example')) as t (domain);
create table crm_customers (customer_id varchar);
alter table contacts add column addresses varchar[];
update contacts set addresses = [email] where email is not null;
create table mail_domains as
from (values ('firm.example', 'firm.example'), ('gmx.example', 'gmx.example'), ('hansen.example', 'hansen.example')) as t (domain, registered_domain);
-- build: addresses

-- expect
from (values
    ('anna@firm.example', null, 'own'), ('jo@hansen.example', 'hansen.example', 'mail_domain'), ('lou@gmx.example', 'lou@gmx.example', 'mail_address')
) as t (address, customer_id, rule)

-- test: a contact without a customer, as newsletter tools have them, is placed by its domain and makes no CRM
-- given
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create schema imports;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends (campaign_id varchar, email varchar, sent_at timestamp);
create table tickets as from (values ('jo@hansen.example')) as t (email);
create table imports.messages (from_address varchar, to_addresses varchar[], cc_addresses varchar[], sent_at timestamp);
create table contacts as
from (values ('jo@hansen.example', null::varchar, 'jo@hansen.example'), ('lou@gmx.example', null, 'lou@gmx.example')) as t (contact_id, customer_id, email);
create table people (person_id varchar, email varchar);
create table own_names (name varchar);
create table customer_domains (domain varchar, customer_id varchar);
create table freemail_domains as from (values ('gmx.example')) as t (domain);
create table crm_customers (customer_id varchar);
alter table contacts add column addresses varchar[];
update contacts set addresses = [email] where email is not null;
create table mail_domains as
from (values ('gmx.example', 'gmx.example'), ('hansen.example', 'hansen.example')) as t (domain, registered_domain);
-- build: addresses

-- expect
from (values
    ('jo@hansen.example', 'hansen.example', 'jo@hansen.example', 'mail_domain'),
    ('lou@gmx.example', 'lou@gmx.example', 'lou@gmx.example', 'mail_address')
) as t (address, customer_id, contact_id, rule)

-- test: of two contacts with one address, the one with a customer stands for it
-- given
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create schema imports;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends (campaign_id varchar, email varchar, sent_at timestamp);
create table tickets (email varchar);
create table imports.messages (from_address varchar, to_addresses varchar[], cc_addresses varchar[], sent_at timestamp);
create table contacts as
from (values ('P7', 'K1', 'jo@hansen.example'), ('A1', null, 'jo@hansen.example')) as t (contact_id, customer_id, email);
create table people (person_id varchar, email varchar);
create table own_names (name varchar);
create table customer_domains (domain varchar, customer_id varchar);
create table freemail_domains (domain varchar);
create table crm_customers as from (values ('K1')) as t (customer_id);
alter table contacts add column addresses varchar[];
update contacts set addresses = [email] where email is not null;
create table mail_domains as
from (values ('hansen.example', 'hansen.example')) as t (domain, registered_domain);
-- build: addresses

-- expect
from (values ('jo@hansen.example', 'K1', 'P7', 'contact')) as t (address, customer_id, contact_id, rule)

-- test: a mailbox has several spellings, a subdomain belongs to its domain, a shared domain to nobody, and programs are no customers
-- given
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create schema imports;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends (campaign_id varchar, email varchar, sent_at timestamp);
create table tickets (email varchar);
create table imports.messages as
select t.address as from_address, null::varchar[] as to_addresses, null::varchar[] as cc_addresses, timestamp '2012-11-01 08:00' as sent_at
from (values
    ('anna@ect.firm.example'), ('anna@notfirm.example'), ('office+sales@gmx.example'), ('jo+offers@hansen.example'), ('j.o@googlemail.com'),
    ('x@mail.hansen.example'), ('x@shared.example'), ('y@shared.example'), ('x@sub.shared.example'), ('x@mail.gmx.example'),
    ('mailer-daemon@mail.hansen.example'), ('no-reply@hansen.example'), ('postmaster@hansen.example')
) as t (address);
create table contacts as
from (values
    ('P1', 'K1', ['jo@hansen.example', 'jo@gmail.com']), ('P2', 'K2', ['y@shared.example']), ('P3', 'K1', ['postmaster@hansen.example'])
) as t (contact_id, customer_id, addresses);
create table people as from (values ('B', 'office@gmx.example')) as t (person_id, email);
create table own_names as from (values ('firm.example'), ('office@gmx.example')) as t (name);
create table customer_domains as from (values ('hansen.example', 'K1'), ('shared.example', null)) as t (domain, customer_id);
create table freemail_domains as from (values ('gmx.example'), ('gmail.com'), ('googlemail.com')) as t (domain);
create table crm_customers as from (values ('K1'), ('K2')) as t (customer_id);
create table mail_domains as
from (values ('ect.firm.example', 'firm.example'), ('gmail.com', 'gmail.com'), ('gmx.example', 'gmx.example'), ('googlemail.com', 'googlemail.com'), ('hansen.example', 'hansen.example'), ('mail.gmx.example', 'gmx.example'), ('mail.hansen.example', 'hansen.example'), ('notfirm.example', 'notfirm.example'), ('shared.example', 'shared.example'), ('sub.shared.example', 'shared.example')) as t (domain, registered_domain);
-- build: addresses

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
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create schema imports;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends (campaign_id varchar, email varchar, sent_at timestamp);
create table tickets (email varchar);
create table imports.messages as
select t.address as from_address, null::varchar[] as to_addresses, null::varchar[] as cc_addresses, timestamp '2012-11-01 08:00' as sent_at
from (values
    ('jo@a.co.uk'), ('kim@mail.a.co.uk'), ('lou@b.co.uk'), ('max@c.co.uk'), ('ned@host.example'), ('ole@new.host.example')
) as t (address);
create table contacts (contact_id varchar, customer_id varchar, addresses varchar[]);
create table people (person_id varchar, email varchar);
create table own_names (name varchar);
-- Somebody wrote a suffix into the CRM.
create table customer_domains as
from (values ('a.co.uk', 'K1'), ('b.co.uk', 'K2'), ('co.uk', 'K3'), ('host.example', 'K4')) as t (domain, customer_id);
create table freemail_domains (domain varchar);
create table crm_customers as from (values ('K1'), ('K2'), ('K3'), ('K4')) as t (customer_id);
create table mail_domains as
from (values
    ('a.co.uk', 'a.co.uk'), ('mail.a.co.uk', 'a.co.uk'), ('b.co.uk', 'b.co.uk'), ('c.co.uk', 'c.co.uk'),
    ('host.example', null), ('new.host.example', 'new.host.example')
) as t (domain, registered_domain);
-- build: addresses

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
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create schema imports;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends (campaign_id varchar, email varchar, sent_at timestamp);
create table tickets (email varchar);
create table imports.messages as
select t.address as from_address, null::varchar[] as to_addresses, null::varchar[] as cc_addresses, timestamp '2012-11-01 08:00' as sent_at
from (values ('jo@a.co.uk'), ('kim@mail.a.co.uk'), ('lou@b.co.uk'), ('ned@host.example')) as t (address);
create table contacts (contact_id varchar, customer_id varchar, addresses varchar[]);
create table people (person_id varchar, email varchar);
create table own_names (name varchar);
create table customer_domains (domain varchar, customer_id varchar);
create table freemail_domains (domain varchar);
create table crm_customers (customer_id varchar);
create table mail_domains as
from (values ('a.co.uk', 'a.co.uk'), ('mail.a.co.uk', 'a.co.uk'), ('b.co.uk', 'b.co.uk'), ('host.example', null)) as t (domain, registered_domain);
-- build: addresses

-- expect
from (values
    ('jo@a.co.uk', 'a.co.uk', 'mail_domain'),
    ('kim@mail.a.co.uk', 'a.co.uk', 'mail_domain'),
    ('lou@b.co.uk', 'b.co.uk', 'mail_domain'),
    ('ned@host.example', 'ned@host.example', 'mail_address')
) as t (address, customer_id, rule)
