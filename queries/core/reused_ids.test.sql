-- test: copies have one Date, whatever lists and servers write into the subject; other mails with their id have another
-- given
create schema imports;
create table imports.messages as
from (values
    ('copies', timestamp '2012-10-01 08:00', 'Offer'), ('copies', timestamp '2012-10-01 08:00', '[EXTERNAL] Offer'), ('copies', timestamp '2012-10-01 08:00', 'Re-coded'),
    ('clocks', timestamp '2012-10-01 08:00', 'Offer'), ('clocks', timestamp '2012-10-01 08:02', '[list] Offer'), ('clocks', null, 'Else'),
    ('1@broken', timestamp '2012-10-01 08:00', 'Offer'), ('1@broken', timestamp '2012-10-01 08:05', 'Invoice'),
    ('1@broken', timestamp '2012-10-01 08:05', 'Invoice'), ('1@broken', timestamp '2012-11-01 08:05', 'Invoice')
) as t (message_id, dated_at, subject);

-- expect
select t.*, key_of(name) as message_key
from (values ('1@broken', 2, '1@broken#2'), ('1@broken', 2, '1@broken#2'), ('1@broken', 3, '1@broken#3')) as t (message_id, mail_number, name)
