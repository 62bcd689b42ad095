-- test: a mailing without a known campaign is shown too
-- given
-- parameter: min_days=1
create table customers as from (values ('C-1', 'Alpha')) as t (customer_id, name);
create table campaigns as from (values ('N-1', 'Come back')) as t (campaign_id, name);
create table mixed_messages as
from (values
    ('S-1', 'C-1', 'N-1', 'win-back', timestamp '2012-11-20 08:00', 41),
    ('S-2', 'C-1', null, 'newsletter', timestamp '2012-11-01 08:00', 22),
    ('S-3', 'C-1', null, 'newsletter', timestamp '2012-10-10 18:00', 0),
) as t (send_id, customer_id, campaign_id, kind, sent_at, days_waited);
-- expect
from (values ('Alpha', 'win-back', 'Come back', 41), ('Alpha', 'newsletter', null, 22))
as t (name, kind, campaign, days_waited)
