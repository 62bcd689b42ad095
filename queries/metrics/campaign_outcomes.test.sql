-- test: only who got the mailing long enough ago is counted, once, and a later return is none within the window
-- given
insert into win_back_by_campaign (campaign_id) values ('C1');
insert into sends (send_id, campaign_id, customer_id) values
    ('s1', 'C1', 'a'), ('s2', 'C1', 'b'), ('s3', 'C1', 'b'), ('s4', 'C1', 'c'), ('s5', 'C2', 'd');
insert into win_back_cases (customer_id, loss_number) values ('a', 1), ('b', 1), ('c', 1), ('d', 1);
insert into attempts (attempt_id, customer_id, loss_number, kind, attempted_on, returned_on) values
    ('s1', 'a', 1, 'win-back', '2012-06-01', '2012-07-01'), ('s2', 'b', 1, 'win-back', '2012-06-01', '2012-08-01'),
    ('s3', 'b', 1, 'win-back', '2012-06-02', '2012-08-01'), ('s4', 'c', 1, 'win-back', '2012-10-30', null),
    ('s5', 'd', 1, 'win-back', '2012-06-01', '2012-06-02');

-- expect
from (values
    ('C1', 30, 1, 2), ('C1', 90, 2, 2), ('C1', 365, 0, 0)
) as t (campaign_id, window_days, returned_count, attempted_count)
