-- test: the rows of one rule, the newest first
-- given
-- parameter: rule=mailing_while_owed
insert into campaigns (campaign_id, name) values ('N1', 'Autumn');
insert into customer_standings (customer_id, name, annual_value) values ('a', 'Alpha', 100);
insert into rule_differences (rule, customer_id, happened_on, days, is_sure, campaign_id, address_count) values
    ('mailing_while_owed', 'a', '2012-11-20', 40, true, 'N1', 2), ('mailing_while_owed', 'a', '2012-11-21', 41, true, null, 1),
    ('answer_in_two_days', 'a', '2012-11-13', 15, true, null, null);

-- expect
from (values ('Alpha', '2012-11-21', 41, null, 1, 100),
    ('Alpha', '2012-11-20', 40, 'Autumn', 2, 100)) as t (name, happened_on, days, campaign, address_count, annual_value)
