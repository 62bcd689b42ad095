-- One row per mailing, question or leaving of the twelve months to as_of that would have gone another way, had a rule held; the newest first.
-- parameter rule varchar 'mailing_while_owed': mailing_while_owed, answer_in_two_days or call_in_thirty_days
--   customer_id: The customer.
--   name: Name of the customer.
--   happened_on: Day of the mailing; the last day for the answer, or for the call.
--   days: Days waited by the mailing; days late; days from leaving to the first call, null if none came.
--   is_sure: False where the last word was not read and may be a bare thank-you.
--   campaign: Name of the campaign.
--   address_count: To how many addresses of the customer the mailing went.
--   annual_value: Annual value of the customer.
select
    rule_differences.customer_id, customer_standings.name, rule_differences.happened_on,
    rule_differences.days, rule_differences.is_sure,
    campaigns.name as campaign,
    rule_differences.address_count, customer_standings.annual_value
from rule_differences
    left join customer_standings on customer_standings.customer_id = rule_differences.customer_id
    left join campaigns on campaigns.campaign_id = rule_differences.campaign_id
where rule_differences.rule = $rule
order by
    rule_differences.happened_on desc, rule_differences.customer_id, rule_differences.campaign_id
