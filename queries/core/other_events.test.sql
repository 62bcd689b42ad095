-- test: a journey holds what happened by the day of the report, each thing once and in its lane; calls are messages
-- given
insert into activities (activity_id, customer_id, kind, direction, occurred_at, occurred_on) values
    ('A1', 'K1', 'call', 'outbound', '2012-11-03 09:00', '2012-11-03'),
    ('A2', 'K1', 'complaint', null, '2012-11-04 09:00', '2012-11-04'),
    ('A3', 'K1', 'refusal', 'outbound', '2012-11-05 09:00', '2012-11-05');
insert into customer_mailings (send_id, customer_id, kind, sent_at, bounced_at, campaign_id, sent_on) values
    ('s1', 'K1', 'newsletter', '2012-11-06 09:00', null, 'N1', '2012-11-06'),
    ('s2', 'K1', 'newsletter', '2012-11-06 09:00', '2012-11-06 09:01', 'N1', '2012-11-06');
insert into campaigns (campaign_id, title) values ('N1', 'News');
insert into contracts (contract_id, customer_id, status, offered_on, decided_on, started_on, ended_on) values
    ('V1', 'K1', 'signed', '2011-11-01', '2011-11-10', '2012-01-01', '2012-12-31'),
    ('V2', 'K1', 'offered', '2012-11-20', null, '2013-01-01', null),
    ('V3', 'K1', 'declined', '2012-11-20', '2012-11-28', '2013-01-01', '2013-12-31');
insert into churns (customer_id, churned_on, annual_value) values ('K2', '2012-01-01', 10.0);
insert into orders (order_id, customer_id, ordered_at, value, ordered_on) values
    ('O1', 'K2', '2011-01-01 09:00', 5.0, '2011-01-01');

-- expect
from (values
    ('K1', '2012-11-04', 'they', 'complaint', 'A2'), ('K1', '2012-11-05', 'we', 'refusal', 'A3'),
    ('K1', '2012-11-06', 'mass', 'newsletter', 's1'), ('K1', '2011-11-01', 'contract', 'offer', 'V1'),
    ('K1', '2011-11-10', 'contract', 'signature', 'V1'), ('K1', '2012-01-01', 'contract', 'term_start', 'V1'),
    ('K1', '2012-11-20', 'contract', 'offer', 'V2'), ('K1', '2012-11-20', 'contract', 'offer', 'V3'),
    ('K1', '2012-11-28', 'contract', 'decline', 'V3'), ('K2', '2012-01-01', 'contract', 'churn', null),
    ('K2', '2011-01-01', 'contract', 'order', 'O1')
) as t (customer_id, occurred_on, lane, what, reference)
