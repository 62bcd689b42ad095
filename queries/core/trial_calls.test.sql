-- test: what we said to a customer of a trial by call until its outcome no longer counts belongs to the campaign, whichever group the customer is in
-- given
insert into trials (campaign_id, customer_id, is_control, contacted_by, assigned_at, over_at) values
    ('c', 'K1', false, 'call', '2012-09-01', '2012-10-01'), ('c', 'K2', true, 'call', '2012-09-01', '2012-10-01'),
    ('m', 'K3', false, 'mailing', '2012-09-01', '2012-10-01');
insert into correspondence (message_id, customer_key, kind, channel, direction, sent_at, sent_on)
select message_id, key_of(customer) as customer_key, kind, channel, direction, cast(sent_at as timestamp) as sent_at,
    cast(cast(sent_at as timestamp) as date) as sent_on
from (values
    (1, 'K1', 'human', 'call', 'outbound', '2012-09-03 10:00'), (2, 'K1', 'human', 'email', 'inbound', '2012-09-04 10:00'),
    (3, 'K1', 'human', 'missed_call', 'outbound', '2012-09-05 10:00'), (4, 'K1', 'human', 'call', 'outbound', '2012-10-01 10:00'),
    (5, 'K2', 'human', 'call', 'inbound', '2012-09-30 10:00'), (6, 'K2', 'auto_reply', 'email', 'outbound', '2012-09-30 10:00'),
    (7, 'K1', 'human', 'email', 'outbound', '2012-08-31 10:00'), (8, 'K3', 'human', 'call', 'outbound', '2012-09-03 10:00')
) as t (message_id, customer, kind, channel, direction, sent_at);

-- expect
from (values
    ('c', 'K1', false, '2012-09-03', 1), ('c', 'K2', true, '2012-09-30', 1)
) as t (campaign_id, customer_id, is_control, first_called_on, call_count)
