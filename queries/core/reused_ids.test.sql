-- test: copies have one Date, whatever lists and servers write into the subject; other mails with their id have another; what comes after the day of the report is not seen
-- given
insert into imports.messages (message_key, message_id, dated_at, subject, sent_at)
select key_of(given.message_id), given.*
from (values
    ('copies', '2012-10-01 08:00', 'Offer', '2012-11-01 08:00'),
    ('copies', '2012-10-01 08:00', '[EXTERNAL] Offer', '2012-11-01 08:00'),
    ('copies', '2012-10-01 08:00', 'Re-coded', '2012-11-01 08:00'), ('clocks', '2012-10-01 08:00', 'Offer', '2012-11-01 08:00'),
    ('clocks', '2012-10-01 08:02', '[list] Offer', '2012-11-01 08:00'), ('clocks', null, 'Else', '2012-11-01 08:00'),
    ('1@broken', '2012-10-01 08:00', 'Offer', '2012-11-01 08:00'),
    ('1@broken', '2012-10-01 08:05', 'Invoice', '2012-11-01 08:00'),
    ('1@broken', '2012-10-01 08:05', 'Invoice', '2012-11-01 08:00'),
    ('1@broken', '2012-11-01 08:05', 'Invoice', '2012-11-01 08:00'),
    ('later', '2012-11-01 08:00', 'Offer', '2012-11-01 08:00'), ('later', '2012-12-01 08:00', 'Invoice', '2012-12-01 08:00')
) as given (message_id, dated_at, subject, sent_at);
insert into repeated_ids (table_name, message_key, row_count)
select 'messages', message_key, count(*) from imports.messages group by all having count(*) > 1;

-- expect
select t.*, key_of(name) as message_key
from (values
    ('1@broken', 2, '1@broken#2'), ('1@broken', 2, '1@broken#2'), ('1@broken', 3, '1@broken#3')
) as t (message_id, mail_number, name)

-- test: a Message-ID that two senders use is two mails, not so where a list or an alias gave the sender another address
-- given
insert into imports.messages (message_key, message_id, dated_at, subject, sent_at, from_address, list_id)
select key_of(given.message_id), given.*
from (values
    ('two', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'ina@kunde.example', null),
    ('two', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'ina@kunde.example', null),
    ('two', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'jo@werft.example', null),
    ('minute', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'info@kunde.example', null),
    ('minute', '2012-10-01 08:01', 'Frage', '2012-11-01 08:00', 'info@werft.example', null),
    ('list', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'ina@kunde.example', null),
    ('list', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'list@firma.example', 'list.firma.example'),
    ('alias', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'ina@kunde.example', null),
    ('alias', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'ina.meier@kunde.example', null),
    ('domains', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'ina@gmail.example', null),
    ('domains', '2012-10-01 08:00', 'Frage', '2012-11-01 08:00', 'ina@googlemail.example', null)
) as given (message_id, dated_at, subject, sent_at, from_address, list_id);
insert into repeated_ids (table_name, message_key, row_count)
select 'messages', message_key, count(*) from imports.messages group by all having count(*) > 1;

-- expect
select t.*, key_of(name) as message_key
from (values ('two', 2, 'two#2'), ('minute', 2, 'minute#2')) as t (message_id, mail_number, name)
