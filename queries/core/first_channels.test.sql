-- test: the first human message or mailing that arrived is the way, a contract comes last on its day, and nobody without business counts
-- given
insert into correspondence (message_id, customer_key, kind, channel, sent_at)
select row_number() over () as message_id, key_of(customer) as customer_key, kind, channel, cast(sent_at as timestamp) as sent_at
from (values
    ('called first', 'human', 'email', '2012-03-02 10:00'), ('called first', 'human', 'missed_call', '2012-03-01 10:00'),
    ('same day', 'human', 'form', '2012-03-01 22:00'), ('next day', 'human', 'email', '2012-03-01 23:30'),
    ('machine', 'auto_reply', 'email', '2012-02-01 10:00'), ('ordered first', 'human', 'email', '2012-03-01 12:00'),
    ('no business', 'human', 'email', '2012-03-01 10:00')
) as t (customer, kind, channel, sent_at);
insert into customer_mailings (customer_id, sent_at, bounced_at) values
    ('mailed', '2012-01-01 10:00', null), ('bounced', '2012-01-01 10:00', '2012-01-01 10:01');
insert into contracts (customer_id, offered_on, decided_on, started_on) values
    ('called first', '2012-03-05', '2012-03-06', '2012-04-01'), ('same day', '2012-03-01', null, '2012-04-01'),
    ('next day', null, '2012-03-01', '2012-04-01'), ('machine', null, null, '2012-03-01'),
    ('mailed', null, '2012-03-01', '2012-03-01'), ('bounced', null, '2012-03-01', '2012-03-01');
insert into orders (customer_id, ordered_at) values ('ordered first', '2012-03-01 11:59'), ('called first', '2012-06-01 10:00');

-- expect
from (values
    ('called first', date '2012-03-01', 'call'), ('same day', date '2012-03-01', 'ticket'), ('next day', date '2012-03-01', 'business'),
    ('machine', date '2012-03-01', 'business'), ('mailed', date '2012-01-01', 'mailing'), ('bounced', date '2012-03-01', 'business'),
    ('ordered first', date '2012-03-01', 'business')
) as t (customer_id, first_on, first_channel)
