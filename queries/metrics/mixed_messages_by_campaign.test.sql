-- test: a mailing counts the customers to whom we owed an answer, out of all who got it
-- given
create table settings as select date '2012-11-28' as as_of_on, timestamp '2012-11-28 23:00' as as_of_at, date '2012-11-01' as period_start_on, 'Europe/Berlin' as timezone, true as shows_subjects;
create table mixed_messages as
from (values
    ('n1', 'a', 'win-back', timestamp '2012-11-14 23:30', 36),
    ('n1', 'a', 'win-back', timestamp '2012-11-14 23:30', 10),
    ('n0', 'a', 'newsletter', timestamp '2011-11-14 23:30', 10),
) as t (campaign_id, customer_id, kind, sent_at, days_waited);
create table sends as from (values ('n1', 'a'), ('n1', 'b'), ('n1', null)) as t (campaign_id, customer_id);
create table campaigns as select 'n1' as campaign_id, '' as name, 'Come back' as subject;
create table customer_standings as select 'a' as customer_id, 10.0 as annual_value;
-- expect
from (values
    ('n1', 'Come back', 'win-back', date '2012-11-15', 1, 2, 36, 10.0),
) as t (campaign_id, name, kind, sent_on, customer_count, recipient_count, days_waited_max, annual_value)
