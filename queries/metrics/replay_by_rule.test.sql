-- test: mailings, questions and customers are counted each by its own measure, and customers once
-- given
insert into rule_differences (rule, customer_id, happened_on, days, is_sure, campaign_id, address_count) values
    ('mailing_while_owed', 'a', '2012-11-20', 40, true, 'N1', 2), ('mailing_while_owed', 'b', '2012-11-20', 4, false, 'N1', 1),
    ('mailing_while_owed', 'a', '2012-11-21', 41, true, null, 1), ('answer_in_two_days', 'a', '2012-11-13', 15, true, null, null);
insert into customer_standings (customer_id, annual_value) values ('a', 100), ('b', 10);
insert into activities (kind) values ('note');

-- expect
from (values
    ('mailing_while_owed', 1, true, 3, 2, 2, 4, 2, 110), ('answer_in_two_days', 2, true, 1, 1, 0, 0, 1, 100),
    ('call_in_thirty_days', 3, false, 0, 0, 0, 0, 0, 0)
) as t (
    rule, rule_number, is_known, difference_count, sure_difference_count, mailing_count, address_count,
    customer_count, annual_value
)

-- test: calls are known where one is
-- given
insert into activities (kind) values ('meeting');

-- expect
from (values ('mailing_while_owed', true), ('answer_in_two_days', true), ('call_in_thirty_days', true)) as t (rule, is_known)
