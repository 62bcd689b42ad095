-- test: who left lately has not had the 30 days yet; 1 of 3 has the published interval of Wilson, .061 to .792
-- given
-- settings: as_of=2012-11-28
insert into win_back_cases (churned_on, days_to_attempt) values
    ('2012-01-01', -3), ('2012-02-01', 31), ('2012-03-01', null), ('2012-11-01', 2);

-- expect
from (values (1, 3, 0.333, 0.061, 0.792)) as t (early_count, left_count, early_share, early_share_low, early_share_high)

-- test: of nobody there is no share
-- given
-- settings: as_of=2012-11-28

-- expect
from (values (0, 0, null, null)) as t (early_count, left_count, early_share, early_share_low)
