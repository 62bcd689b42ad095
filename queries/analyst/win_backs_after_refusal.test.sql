-- test: a customer with two addresses got it once; a promotion, and who left without a refusal, are not told
-- given
insert into customer_standings (customer_id, name, annual_value) values ('a', 'Alpha', 18400);
insert into losses (customer_id, loss_number, refused_on) values ('a', 1, '2011-11-10'), ('b', 1, null);
insert into attempts (attempt_id, customer_id, loss_number, kind, attempted_on, days_since_refusal, subject) values
    ('s1', 'a', 1, 'win-back', '2012-11-15', 371, 'Come back'), ('s2', 'a', 1, 'win-back', '2012-11-15', 371, 'Come back'),
    ('s3', 'a', 1, 'promotion', '2012-11-06', 362, 'Winter'), ('s4', 'b', 1, 'win-back', '2012-11-15', null, 'Come back');

-- expect
from (values ('Alpha', '2011-11-10', '2012-11-15', 371, 'Come back')) as t (name, refused_on, sent_on, days_since_refusal, subject)
