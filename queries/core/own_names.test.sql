-- test: a colleague at a freemail provider makes the address ours, not the provider
-- given
create table settings as select ['Firm.example'] as own_domains, []::varchar[] as own_addresses;
create table people as from (values ('anna@branch.example'), ('bert@gmx.example'), (null)) as t (email);
create table freemail_domains as from (values ('gmx.example')) as t (domain);
create table mails as from (values ('m1')) as t (message_id);
create table mail_addresses as from (values ('m1', 'x@other.example', 'other.example')) as t (message_id, address, domain);

-- expect
from (values
    ('firm.example', 'configured'),
    ('anna@branch.example', 'people'),
    ('branch.example', 'people'),
    ('bert@gmx.example', 'people')
) as t (name, rule)

-- test: where nothing is configured, ours is what stands in most mails
-- given
create table settings as select []::varchar[] as own_domains, []::varchar[] as own_addresses;
create table people (email varchar);
create table freemail_domains as from (values ('gmx.example')) as t (domain);
create table mails as from (values ('m1'), ('m2'), ('m3')) as t (message_id);
create table mail_addresses as
from (values
    ('m1', 'jo@gmx.example', 'gmx.example'), ('m1', 'a@firm.example', 'firm.example'),
    ('m2', 'kim@gmx.example', 'gmx.example'), ('m2', 'b@firm.example', 'firm.example'),
    ('m3', 'lou@gmx.example', 'gmx.example'), ('m3', 'max@hansen.example', 'hansen.example')
) as t (message_id, address, domain);

-- expect
from (values ('firm.example', 'inferred')) as t (name, rule)

-- test: where nobody stands in most mails, nobody is taken for us
-- given
create table settings as select []::varchar[] as own_domains, []::varchar[] as own_addresses;
create table people (email varchar);
create table freemail_domains (domain varchar);
create table mails as from (values ('m1'), ('m2')) as t (message_id);
create table mail_addresses as
from (values ('m1', 'a@one.example', 'one.example'), ('m2', 'b@two.example', 'two.example')) as t (message_id, address, domain);

-- expect
select name, rule from own_names where false
