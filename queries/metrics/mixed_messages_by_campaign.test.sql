-- test: a mailing counts the customers to whom we owed an answer, out of all who got it
-- given
insert into mixed_messages (campaign_id, customer_id, kind, sent_at, days_waited) values
    ('n1', 'a', 'win-back', '2012-11-14 23:30', 36),
    ('n1', 'a', 'win-back', '2012-11-14 23:30', 10),
    ('n0', 'a', 'newsletter', '2011-11-14 23:30', 10);
insert into sends (campaign_id, customer_id) values ('n1', 'a'), ('n1', 'b'), ('n1', null);
insert into campaigns (campaign_id, name, subject) values ('n1', '', 'Come back');
insert into customer_standings (customer_id, annual_value) values ('a', 10.0);

-- expect
from (values
    ('n1', 'Come back', 'win-back', '2012-11-15', 1, 2, 36, 10.0)
) as t (campaign_id, name, kind, sent_on, customer_count, recipient_count, days_waited_max, annual_value)
