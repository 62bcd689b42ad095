-- test: the churns of twelve months are counted by what stood before them, out of all of them
-- given
insert into churns (last_event, churned_on, was_regular, annual_value) values
    ('refusal', '2012-01-01', true, 100.0),
    ('silence', '2012-02-01', false, null),
    ('silence', '2012-03-01', true, 10.0),
    ('silence', '2010-03-01', true, 10.0);

-- expect
from (values
    ('silence', 2, 1, 10.0, 3),
    ('refusal', 1, 1, 100.0, 3)
) as t (last_event, left_count, regular_count, annual_value, total_count)
