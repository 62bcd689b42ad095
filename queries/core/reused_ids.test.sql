-- test: copies have one Date, whatever lists and servers write into the subject; other mails with their id have another; what comes after the day of the report is not seen
-- given
insert into imports.messages (message_id, dated_at, subject, sent_at) values
    ('copies', '2012-10-01 08:00', 'Offer', '2012-11-01 08:00'),
    ('copies', '2012-10-01 08:00', '[EXTERNAL] Offer', '2012-11-01 08:00'),
    ('copies', '2012-10-01 08:00', 'Re-coded', '2012-11-01 08:00'), ('clocks', '2012-10-01 08:00', 'Offer', '2012-11-01 08:00'),
    ('clocks', '2012-10-01 08:02', '[list] Offer', '2012-11-01 08:00'), ('clocks', null, 'Else', '2012-11-01 08:00'),
    ('1@broken', '2012-10-01 08:00', 'Offer', '2012-11-01 08:00'),
    ('1@broken', '2012-10-01 08:05', 'Invoice', '2012-11-01 08:00'),
    ('1@broken', '2012-10-01 08:05', 'Invoice', '2012-11-01 08:00'),
    ('1@broken', '2012-11-01 08:05', 'Invoice', '2012-11-01 08:00'),
    ('later', '2012-11-01 08:00', 'Offer', '2012-11-01 08:00'), ('later', '2012-12-01 08:00', 'Invoice', '2012-12-01 08:00');

-- expect
select t.*, key_of(name) as message_key
from (values
    ('1@broken', 2, '1@broken#2'), ('1@broken', 2, '1@broken#2'), ('1@broken', 3, '1@broken#3')
) as t (message_id, mail_number, name)
