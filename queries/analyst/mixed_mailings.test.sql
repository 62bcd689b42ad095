-- test: a mailing without a known campaign is shown too
-- given
-- parameter: min_days=1
insert into customers (customer_id, name) values ('C-1', 'Alpha');
insert into campaigns (campaign_id, name) values ('N-1', 'Come back');
insert into mixed_messages (send_id, customer_id, campaign_id, kind, sent_at, days_waited) values
    ('S-1', 'C-1', 'N-1', 'win-back', '2012-11-20 08:00', 41),
    ('S-2', 'C-1', null, 'newsletter', '2012-11-01 08:00', 22),
    ('S-3', 'C-1', null, 'newsletter', '2012-10-10 18:00', 0);

-- expect
from (values ('Alpha', 'win-back', 'Come back', 41), ('Alpha', 'newsletter', null, 22)) as t (name, kind, campaign, days_waited)

-- test: it is told where it is only possible that the customer waited
-- given
-- parameter: min_days=1
insert into customers (customer_id, name) values ('C-1', 'Alpha');
insert into mixed_messages (send_id, customer_id, kind, sent_at, days_waited, is_sure) values
    ('S-1', 'C-1', 'win-back', '2012-11-20 08:00', 41, false);

-- expect
from (values ('Alpha', false)) as t (name, is_sure)
