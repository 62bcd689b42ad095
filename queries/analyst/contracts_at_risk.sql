-- One row per contract that ends within so many days and is not yet renewed, with the chance that it is not, the most to lose first; none where chances told no more than the average (see renewal_record).
-- parameter days integer 365: days ahead
--   customer_id: The customer.
--   name: Name of the customer.
--   ended_on: Last day of the contract.
--   days_left: Days from the day of the report to it.
--   annual_value: Value of a year.
--   leaving_share: Chance that the contract is not renewed.
--   base_share: The same of all such contracts decided so far, as many days before their end.
--   value_at_risk: Annual value times that chance.
--   cause_1: What moves the chance most: terms, orders, open_wait, slow_answers, refusal, changed_terms or silence.
--   cause_1_level: Number of the term, silence over the usual gap, mean days of waiting, or 1 and 0 for yes and no.
--   cause_1_odds: By what it multiplies the odds of leaving.
--   cause_2: What moves it next.
--   cause_2_level: As of the first.
--   cause_2_odds: As of the first.
select
    renewals_at_risk.customer_id, customer_standings.name, renewals_at_risk.ended_on,
    renewals_at_risk.ended_on - settings.as_of_on as days_left,
    renewals_at_risk.annual_value, renewals_at_risk.leaving_share, renewals_at_risk.base_share,
    round(renewals_at_risk.annual_value * renewals_at_risk.leaving_share, 2) as value_at_risk,
    renewals_at_risk.cause_1, renewals_at_risk.cause_1_level, renewals_at_risk.cause_1_odds,
    renewals_at_risk.cause_2, renewals_at_risk.cause_2_level, renewals_at_risk.cause_2_odds
from renewals_at_risk
    inner join customer_standings on customer_standings.customer_id = renewals_at_risk.customer_id
    cross join settings
where renewals_at_risk.ended_on - settings.as_of_on <= $days
order by value_at_risk desc, renewals_at_risk.customer_id, renewals_at_risk.ended_on
