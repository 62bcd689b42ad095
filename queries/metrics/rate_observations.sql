-- One row per rate the report prints: what was counted out of what; rates adds the intervals.
--   rate varchar: Name of the table the counts come from.
--   stratum varchar: Which row of it.
--   numerator bigint: What was counted.
--   denominator bigint: Out of what.
select
    'churns_by_last_event' as rate,
    last_event as stratum,
    churn_count as numerator,
    total_count as denominator
from
    churns_by_last_event
union all
select
    'win_back_funnel',
    step,
    customer_count,
    of_count
from
    win_back_funnel
where
    of_count is not null
union all
select
    'win_back_returns',
    treatment,
    returned_count,
    customer_count
from
    win_back_returns
union all
select
    'win_back_replies',
    role,
    answered_count,
    replied_count
from
    win_back_replies
union all
select
    'responses_by_month',
    strftime(month, '%Y-%m'),
    answered_in_month_count,
    opened_count
from
    responses_by_month
union all
select
    'promises_by_month',
    strftime(month, '%Y-%m'),
    kept_count,
    kept_count + broken_count
from
    promises_by_month
union all
select
    'win_back_outcomes',
    treatment || ':' || window_days,
    returned_count,
    attempted_count
from
    win_back_outcomes
union all
select
    'cohort_retention',
    cohort_year || ':' || year_number,
    staying_count,
    customer_count
from
    cohort_retention
union all
select
    'win_back_by_kind',
    kind || ':replied',
    replied_count,
    attempted_count
from
    win_back_by_kind
union all
select
    'win_back_by_kind',
    kind || ':answered',
    answered_count,
    replied_count
from
    win_back_by_kind
union all
select
    'win_back_by_kind',
    kind || ':returned',
    returned_count,
    attempted_count
from
    win_back_by_kind
union all
select
    'win_back_by_campaign',
    campaign_id,
    replied_count,
    attempted_count
from
    win_back_by_campaign
union all
select
    'campaign_outcomes',
    campaign_id || ':' || window_days,
    returned_count,
    attempted_count
from
    campaign_outcomes
union all
select
    'waits_by_course',
    course,
    wait_count,
    total_count
from
    waits_by_course
union all
select
    'promises_by_channel',
    channel,
    kept_count,
    kept_count + broken_count
from
    promises_by_channel
union all
select
    'suppressions',
    reason,
    send_count,
    total_count
from
    suppressions
union all
select
    'returns_by_answer_delay',
    delay || ':answered',
    answered_returned_count,
    answered_count
from
    returns_by_answer_delay
union all
select
    'returns_by_answer_delay',
    delay || ':waiting',
    waiting_returned_count,
    waiting_count
from
    returns_by_answer_delay
union all
select
    'figures_by_year',
    year(year) || ':answered',
    answered_in_day_count,
    opened_count
from
    figures_by_year
union all
select
    'figures_by_year',
    year(year) || ':waiting',
    waiting_count,
    opened_count
from
    figures_by_year
union all
-- Who left lately has not had the days yet.
select
    'win_back_lateness',
    '30',
    count(*) filter (days_to_attempt <= 30),
    count(*)
from
    win_back_cases
    cross join settings
where
    churned_on + 30 <= as_of_on
