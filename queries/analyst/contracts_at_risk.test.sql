-- test: what is most to lose comes first, and what ends later than asked for is left out
-- given
-- parameter: days=90
insert into renewals_at_risk (customer_id, ended_on, annual_value, leaving_share, base_share, cause_1, cause_1_level, cause_1_odds) values
    ('a', '2012-12-31', 1000, 0.5, 0.1, 'refusal', 1.0, 6.0), ('b', '2012-12-31', 9000, 0.1, 0.1, null, null, null),
    ('c', '2013-12-31', 9000, 0.9, 0.1, null, null, null);
insert into customer_standings (customer_id, name) values ('a', 'Alpha'), ('b', 'Beta'), ('c', 'Gamma');

-- expect
from (values
    ('Beta', 33, 900.0, 0.1, null), ('Alpha', 33, 500.0, 0.5, 'refusal')
) as t (name, days_left, value_at_risk, leaving_share, cause_1)
