-- test: a contact of the CRM goes before the domain, the domain before nobody; freemail is never a company
-- given
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create schema imports;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends as
from (values (null::varchar, ' New@Hansen.Example', timestamp '2012-11-01 08:00'), (null, 'future@hansen.example', timestamp '2012-12-01 08:00'))
    as t (campaign_id, email, sent_at);
create table tickets as from (values ('kim@gmx.example'), (null)) as t (email);
create table mail_addresses as
from (values
    ('anna@firm.example', 'firm.example'), ('bert@gmx.example', 'gmx.example'),
    ('jo@hansen.example', 'hansen.example'), ('lou@gmx.example', 'gmx.example'), ('x@unknown.example', 'unknown.example')
) as t (address, domain);
create table contacts as
from (values ('P1', 'K2', 'jo@hansen.example'), ('P2', 'K1', 'jo@hansen.example'), ('P3', 'K3', 'lou@gmx.example')) as t (contact_id, customer_id, email);
alter table contacts add column other_addresses varchar[];
create table people as from (values ('B', 'bert@gmx.example')) as t (person_id, email);
create table own_names as from (values ('firm.example'), ('bert@gmx.example')) as t (name);
create table customer_domains as from (values ('hansen.example', 'K1')) as t (domain, customer_id);
create table freemail_domains as from (values ('gmx.example')) as t (domain);
create table crm_customers as from (values ('K1'), ('K2'), ('K3')) as t (customer_id);

-- expect
from (values
    ('anna@firm.example', 'ours', null, null, null, 'own'),
    ('bert@gmx.example', 'ours', null, null, 'B', 'own'),
    ('jo@hansen.example', 'theirs', 'K2', 'P1', null, 'contact'),
    ('lou@gmx.example', 'theirs', 'K3', 'P3', null, 'contact'),
    ('new@hansen.example', 'theirs', 'K1', null, null, 'domain'),
    ('kim@gmx.example', 'theirs', null, null, null, 'unmatched'),
    ('x@unknown.example', 'theirs', null, null, null, 'unmatched')
) as t (address, side, customer_id, contact_id, person_id, rule)

-- test: without any CRM every foreign domain, and every freemail address, is a customer of its own
-- given
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create schema imports;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends (campaign_id varchar, email varchar, sent_at timestamp);
create table tickets (email varchar);
create table mail_addresses as
from (values ('anna@firm.example', 'firm.example'), ('jo@hansen.example', 'hansen.example'), ('lou@gmx.example', 'gmx.example')) as t (address, domain);
create table contacts (contact_id varchar, customer_id varchar, email varchar);
alter table contacts add column other_addresses varchar[];
create table people (person_id varchar, email varchar);
create table own_names as from (values ('firm.example')) as t (name);
create table customer_domains (domain varchar, customer_id varchar);
create table freemail_domains as from (values ('gmx.example')) as t (domain);
create table crm_customers (customer_id varchar);

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
create table mail_addresses (address varchar, domain varchar);
create table contacts as
from (values ('jo@hansen.example', null::varchar, 'jo@hansen.example'), ('lou@gmx.example', null, 'lou@gmx.example')) as t (contact_id, customer_id, email);
alter table contacts add column other_addresses varchar[];
create table people (person_id varchar, email varchar);
create table own_names (name varchar);
create table customer_domains (domain varchar, customer_id varchar);
create table freemail_domains as from (values ('gmx.example')) as t (domain);
create table crm_customers (customer_id varchar);

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
create table mail_addresses (address varchar, domain varchar);
create table contacts as
from (values ('P7', 'K1', 'jo@hansen.example'), ('A1', null, 'jo@hansen.example')) as t (contact_id, customer_id, email);
alter table contacts add column other_addresses varchar[];
create table people (person_id varchar, email varchar);
create table own_names (name varchar);
create table customer_domains (domain varchar, customer_id varchar);
create table freemail_domains (domain varchar);
create table crm_customers as from (values ('K1')) as t (customer_id);

-- expect
from (values ('jo@hansen.example', 'K1', 'P7', 'contact')) as t (address, customer_id, contact_id, rule)

-- test: every address of a contact is its customer's
-- given
create schema imports;
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create table mail_addresses (message_id varchar, role varchar, address varchar, domain varchar);
create table contacts as
from (values ('P1', 'K1', 'jo@hansen.example', ['jo@home.example', 'jo@hansen.example']))
    as t (contact_id, customer_id, email, other_addresses);
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends (email varchar, campaign_id varchar, sent_at timestamp);
create table tickets (email varchar);
create table people (person_id varchar, email varchar);
create table crm_customers as from (values ('K1')) as t (customer_id);
create table customer_domains (domain varchar, customer_id varchar);
create table freemail_domains as from (values ('home.example')) as t (domain);
create table own_names (name varchar);

-- expect
from (values ('jo@hansen.example', 'K1', 'P1', 'contact'), ('jo@home.example', 'K1', 'P1', 'contact'))
    as t (address, customer_id, contact_id, rule)
