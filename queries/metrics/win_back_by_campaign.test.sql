-- test: a campaign counts the lost customers who got it, win-backs first
-- given
create table settings as select date '2012-11-28' as as_of_on;
create table campaigns as from (values ('C1', 'Come back', 's'), ('C2', '', 'News')) as t (campaign_id, name, subject);
create table sends as
from (values
    ('s1', 'C1', 'a', 'win-back'), ('s2', 'C1', 'b', 'win-back'), ('s3', 'C2', 'a', 'newsletter'), ('s4', 'C1', 'old', 'win-back'), ('s5', 'C2', 'a', 'newsletter'),
) as t (send_id, campaign_id, customer_id, kind);
create table attempts as
from (values
    ('s1', 'a', 'win-back', date '2012-06-01', timestamp '2012-06-02 10:00', 'answered'), ('s2', 'b', 'win-back', date '2012-06-02', timestamp '2012-06-02 10:00', 'open'),
    ('s3', 'a', 'promotion', date '2012-11-01', null, null), ('s5', 'a', 'promotion', date '2012-11-01', null, null), ('s4', 'old', 'win-back', date '2010-06-01', null, null),
    ('m1', 'a', 'personal', date '2012-11-01', null, null)
) as t (attempt_id, customer_id, kind, attempted_on, replied_at, answer_outcome);

-- expect
from (values ('C1', 'Come back', 'win-back', date '2012-06-01', 2, 2, 1), ('C2', 'News', 'newsletter', date '2012-11-01', 1, 0, 0))
as t (campaign_id, name, kind, sent_on, attempted_count, replied_count, answered_count)
