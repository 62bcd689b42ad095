-- test: tags and Gmail's spellings lead to one mailbox, and programs are no persons
-- given
insert into imports.sends (email, sent_at) values
    ('jo+news@hansen.example', '2012-11-01 08:00'), ('future@hansen.example', '2012-12-01 08:00');
insert into imports.messages (from_address, to_addresses, cc_addresses, sent_at) values
    ('j.o.hansen+shop@googlemail.com', ['johansen@gmail.com', 'mailer-daemon@mx.hansen.example'],
        ['+49@sms.example', 'a.b@hansen.example', ''], '2012-11-01 08:00'),
    ('later@hansen.example', null, null, '2012-11-28 23:00');
insert into contacts (addresses) values
    (['jo@hansen.example', 'no.reply@hansen.example', 'shop-noreply@hansen.example', 'juno.reply@hansen.example']), (null);
insert into people (email) values ('anna@firm.example'), (null);
insert into tickets (email) values ('kim@gmx.example'), (null);
insert into own_names (name) values ('firm.example'), ('office@gmx.example');

-- expect
from (values
    ('jo+news@hansen.example', 'jo@hansen.example', false), ('jo@hansen.example', 'jo@hansen.example', false),
    ('j.o.hansen+shop@googlemail.com', 'johansen@gmail.com', false), ('johansen@gmail.com', 'johansen@gmail.com', false),
    ('mailer-daemon@mx.hansen.example', 'mailer-daemon@mx.hansen.example', true),
    ('shop-noreply@hansen.example', 'shop-noreply@hansen.example', true),
    ('juno.reply@hansen.example', 'juno.reply@hansen.example', false),
    ('no.reply@hansen.example', 'no.reply@hansen.example', true), ('+49@sms.example', '+49@sms.example', false),
    ('a.b@hansen.example', 'a.b@hansen.example', false), ('anna@firm.example', 'anna@firm.example', false),
    ('kim@gmx.example', 'kim@gmx.example', false), ('office@gmx.example', 'office@gmx.example', false)
) as t (address, mailbox, is_machine)
