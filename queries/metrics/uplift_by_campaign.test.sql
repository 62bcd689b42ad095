-- test: Newcombe (1998), method 10, for 56/70 against 48/80: .20 (.0524 to .3339); Welch's interval recomputed in Python
-- given
insert into campaigns (campaign_id, name) values ('c', 'Autumn');
insert into trials (campaign_id, arm, is_control, has_responded, has_converted, value)
select 'c' as campaign_id, 'mail' as arm, false as is_control, i <= 7 as has_responded, i <= 56 as has_converted,
    case when i <= 56 then cast(10.0 as double) else 0 end as value
from range(1, 71) as t (i)
union all
select 'c', 'left alone', true, null, i <= 48, case when i <= 48 then cast(8.0 as double) else 0 end
from range(1, 81) as t (i);

-- expect
from (values
    ('Autumn', 'mail', 'conversion', 56, 70, 0.80, 0.6918, 0.8770, 48, 80, 0.4905, 0.7004, 0.20, 0.0524, 0.3339, 3.20, 1.9095, 4.4905)
) as t (
    campaign, arm, outcome, treated_count, treated_total, treated_share, treated_share_low, treated_share_high, control_count,
    control_total, control_share_low, control_share_high, difference, difference_low, difference_high, value_difference,
    value_difference_low, value_difference_high
)

-- test: of calls it is told with how many of each group we spoke
-- given
insert into trials (campaign_id, customer_id, arm, is_control, contacted_by, has_converted)
select 'calls' as campaign_id, 'K' || i as customer_id, case when i <= 10 then 'now' else 'later' end as arm, i > 10 as is_control,
    'call' as contacted_by, i in (1, 2, 3, 11) as has_converted
from range(1, 21) as t (i);
insert into trial_calls (campaign_id, customer_id) values
    ('calls', 'K1'), ('calls', 'K2'), ('calls', 'K11'), ('other', 'K12');

-- expect
from (values ('calls', 'now', 3, 10, 2, 1, 10, 1)) as t (
    campaign, arm, treated_count, treated_total, treated_called_count, control_count, control_total, control_called_count
)
