-- test: a campaign counts the lost customers who got it, win-backs first
-- given
insert into campaigns (campaign_id, name, subject) values ('C1', 'Come back', 's'), ('C2', '', 'News');
insert into sends (send_id, campaign_id, customer_id, kind) values
    ('s1', 'C1', 'a', 'win-back'), ('s2', 'C1', 'b', 'win-back'), ('s3', 'C2', 'a', 'newsletter'),
    ('s4', 'C1', 'old', 'win-back'), ('s5', 'C2', 'a', 'newsletter');
insert into win_back_cases (customer_id, loss_number) values ('a', 1), ('b', 1);
insert into attempts (attempt_id, customer_id, loss_number, kind, attempted_on, replied_at, answer_outcome) values
    ('s1', 'a', 1, 'win-back', '2012-06-01', '2012-06-02 10:00', 'answered'),
    ('s2', 'b', 1, 'win-back', '2012-06-02', '2012-06-02 10:00', 'open'), ('s3', 'a', 1, 'promotion', '2012-11-01', null, null),
    ('s5', 'a', 1, 'promotion', '2012-11-01', null, null), ('s4', 'old', 1, 'win-back', '2010-06-01', null, null),
    ('m1', 'a', 1, 'personal', '2012-11-01', null, null);

-- expect
from (values
    ('C1', 'Come back', 'win-back', '2012-06-01', 2, 2, 1), ('C2', 'News', 'newsletter', '2012-11-01', 1, 0, 0)
) as t (campaign_id, name, kind, sent_on, attempted_count, replied_count, answered_count)
