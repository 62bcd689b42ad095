-- test: tags and Gmail's spellings lead to one mailbox, and programs are no persons
-- given
create schema imports;
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create table campaigns (campaign_id varchar, sent_at timestamp);
create table imports.sends as
from (values (null::varchar, 'jo+news@hansen.example', timestamp '2012-11-01 08:00'), (null, 'future@hansen.example', timestamp '2012-12-01 08:00'))
    as t (campaign_id, email, sent_at);
create table imports.messages as
from (values
    ('j.o.hansen+shop@googlemail.com', ['johansen@gmail.com', 'mailer-daemon@mx.hansen.example'], ['+49@sms.example', 'a.b@hansen.example', ''], timestamp '2012-11-01 08:00'),
    ('later@hansen.example', null, null, timestamp '2012-11-28 23:00')
) as t (from_address, to_addresses, cc_addresses, sent_at);
create table contacts as from (values (['jo@hansen.example', 'no.reply@hansen.example']), (null)) as t (addresses);
create table people as from (values ('anna@firm.example'), (null)) as t (email);
create table tickets as from (values ('kim@gmx.example'), (null)) as t (email);
create table own_names as from (values ('firm.example'), ('office@gmx.example')) as t (name);

-- expect
from (values
    ('jo+news@hansen.example', 'jo@hansen.example', false), ('jo@hansen.example', 'jo@hansen.example', false),
    ('j.o.hansen+shop@googlemail.com', 'johansen@gmail.com', false), ('johansen@gmail.com', 'johansen@gmail.com', false),
    ('mailer-daemon@mx.hansen.example', 'mailer-daemon@mx.hansen.example', true), ('no.reply@hansen.example', 'no.reply@hansen.example', true),
    ('+49@sms.example', '+49@sms.example', false), ('a.b@hansen.example', 'a.b@hansen.example', false),
    ('anna@firm.example', 'anna@firm.example', false), ('kim@gmx.example', 'kim@gmx.example', false), ('office@gmx.example', 'office@gmx.example', false)
) as t (address, mailbox, is_machine)
