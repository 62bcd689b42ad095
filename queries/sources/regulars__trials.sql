-- One row per customer in a campaign with a random control group, in columns of our own names.
-- optional: customer_id, email, assigned_at, contacted_by, outcome_days, has_responded, has_converted, value
select
    export_row, trial_id, campaign_id, customer_id, email, arm, is_control, assigned_at, contacted_by,
    outcome_days, has_responded, has_converted, value
from export
